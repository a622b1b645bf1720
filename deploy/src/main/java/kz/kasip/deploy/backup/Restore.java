package kz.kasip.deploy.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Settings;

/** Restores a backup while the services run or not: each database is made whole beside the one in use, then they change places. */
public final class Restore {
    private final Settings settings;
    private final Console console;

    public Restore(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * What was asked for.
     *
     * @param replace whether a database that holds something may be replaced
     * @param services the databases to restore
     */
    public record Order(Path backup, boolean replace, Set<String> services) {
        static final Set<String> ALL = Set.of("standards", "cards", "gateway");

        /** @throws Failure on anything that is not understood */
        static Order parse(String... arguments) {
            Path backup = null;
            var replace = false;
            var services = ALL;
            for (var rest = List.of(arguments).iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                if (argument.equals("--replace")) {
                    replace = true;
                } else if (argument.equals("--only") && rest.hasNext()) {
                    services = Set.of(rest.next());
                } else if (backup == null && !argument.startsWith("-")) {
                    backup = Path.of(argument);
                } else {
                    throw new Failure("not understood: " + argument + "; see deploy/restore --help");
                }
            }
            if (backup == null) throw new Failure("say from where: deploy/restore FILE|DIR");
            if (!ALL.containsAll(services)) throw new Failure("--only standards, --only cards or --only gateway");
            return new Order(backup, replace, services);
        }
    }

    /** Exits with 1 when nothing was restored, or not all of it. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            new Restore(Settings.here(), console).restore(Order.parse(arguments));
        } catch (Failure e) {
            console.problem("deploy/restore: " + e.getMessage());
            System.exit(1);
        }
    }

    /** @throws Failure when the backup is damaged, a database holds something and may not be replaced, or one can't be reached */
    public void restore(Order order) {
        var databases = Database.inOrderOfBackup(settings);
        try (var file = BackupFile.open(newest(order.backup()))) {
            var restorings = new ArrayList<Restoring>();
            for (var database : databases) {
                if (!order.services().contains(database.service())) continue;
                if (order.services().size() > 1 && !file.manifest().has(database.service())) continue;
                restorings.add(new Restoring(database, file, Highest.of(databases)));
            }
            try {
                for (var restoring : restorings) restoring.prepare(order.replace());
                // standards first, as in a backup: cards-service follows whatever it finds there
                changePlaces(restorings);
            } finally {
                tidy(restorings, Exchange::discard);
            }
            for (var restoring : restorings) console.line("  %s", restoring);
            console.line(
                    "Restored the backup of %s; services that run notice it by themselves",
                    file.manifest().takenAt());
            tidy(restorings, Exchange::end);
        } catch (SQLException | IOException e) {
            throw new Failure("nothing restored: " + e.getMessage(), e);
        }
    }

    /** All of them or none. */
    private void changePlaces(List<Restoring> restorings) throws SQLException {
        var changed = new ArrayDeque<Restoring>();
        try {
            for (var restoring : restorings) {
                changed.push(restoring);
                restoring.exchange().run();
            }
        } catch (SQLException | Failure e) {
            for (var restoring : changed) putBack(restoring, e);
            throw e;
        }
    }

    private static void putBack(Restoring restoring, Exception cause) {
        try {
            restoring.exchange().undo();
        } catch (SQLException | Failure e) {
            throw new Failure(
                    "only %s is restored, and what it was before is kept beside it as database %1$s_replaced; %s, and then: %s"
                            .formatted(restoring.database(), cause.getMessage(), e.getMessage()),
                    e);
        }
    }

    /** One step of an exchange at its end, without which the rest is good too. */
    private interface Tidying {
        void of(Exchange exchange) throws SQLException;
    }

    private void tidy(List<Restoring> restorings, Tidying step) {
        for (var restoring : restorings) {
            try {
                step.of(restoring.exchange());
            } catch (SQLException e) {
                console.problem("deploy/restore: left behind: " + e.getMessage());
            }
        }
    }

    private static Path newest(Path backup) throws IOException {
        if (!Files.isDirectory(backup)) return backup;
        try (var files = Files.list(backup)) {
            return files.filter(file -> file.getFileName().toString().matches("kasip-.*\\.zip"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow(() -> new Failure("no backup is in " + backup));
        }
    }
}
