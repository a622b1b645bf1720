package kz.kasip.deploy.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import kz.kasip.deploy.backup.Manifest.DatabaseCopy;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Settings;

/** Backs the databases up to one file while they are in use. */
public final class Backup {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'kasip-'yyyyMMdd-HHmmss'.zip'").withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final Console console;

    public Backup(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Exits with 1 when nothing was backed up. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            if (arguments.length != 1) throw new Failure("say where to: deploy/backup FILE|DIR");
            new Backup(Settings.here(), console).to(Path.of(arguments[0]));
        } catch (Failure e) {
            console.problem("deploy/backup: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Writes a backup to a file, or under a name of its own to a folder.
     *
     * @throws Failure when the file is there already, or a database can't be read
     */
    public Path to(Path target) {
        var now = Instant.now();
        var file = Files.isDirectory(target) ? target.resolve(NAME.format(now)) : target;
        if (Files.exists(file)) throw new Failure(file + " is there already; nothing is overwritten");
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            var copies = new ArrayList<DatabaseCopy>();
            try (var writer = new BackupFile.Writer(part)) {
                for (var database : Database.inOrderOfBackup(settings)) {
                    var copy = new Copying(database, writer).copy();
                    copies.add(copy);
                    console.line(
                            "  %-10s %d tables, %d rows, schema %s",
                            copy.service(), copy.tables().size(), copy.rows(), copy.schema());
                }
                writer.finish(new Manifest(
                        Manifest.FORM, now.truncatedTo(ChronoUnit.SECONDS).toString(), copies));
            }
            // what can't be read again is no backup
            BackupFile.open(part).close();
            Files.move(part, file);
            console.line("Backed up to %s (%d KiB)", file, Files.size(file) / 1024);
            return file;
        } catch (SQLException | IOException e) {
            throw new Failure("no backup: " + e.getMessage(), e);
        }
    }
}
