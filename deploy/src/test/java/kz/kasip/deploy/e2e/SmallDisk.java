package kz.kasip.deploy.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;

/** A file system of a few megabytes, to which the standards database is moved and which can be filled. */
final class SmallDisk implements AutoCloseable {
    private static final String SIZE = "160m";
    private static final int BLOCK = 64 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Where the disk of a system is. */
    static Path in(Path data) {
        return data.resolve("small");
    }

    /** Mounts one; none where that is not allowed. */
    static Optional<SmallDisk> mount(Path folder) {
        unmount(folder);
        try {
            Files.createDirectories(folder);
            var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "kasip", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            mounted.getInputStream().readAllBytes();
            return mounted.waitFor() == 0 ? Optional.of(new SmallDisk(folder)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Moves the standards database there; its services lose their connections for that. */
    void take(Settings settings) throws SQLException, IOException {
        var place = Files.createDirectory(folder.resolve("tablespace"));
        move(settings, "create tablespace small location '" + place + "'", "small");
    }

    /** Moves the standards database back. */
    void giveBack(Settings settings) throws SQLException {
        move(settings, "checkpoint", "pg_default");
    }

    private static void move(Settings settings, String first, String tablespace) throws SQLException {
        var address = settings.database(Service.STANDARDS);
        var server = address.url().replaceFirst("/standards$", "/postgres");
        try (var connection = DriverManager.getConnection(server, address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(first);
            statement.execute("alter database standards allow_connections false");
            statement.execute(
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'standards'");
            statement.execute("alter database standards set tablespace " + tablespace);
            statement.execute("alter database standards allow_connections true");
            if (tablespace.equals("pg_default")) statement.execute("drop tablespace small");
        }
    }

    /** Leaves no byte free. */
    void fill() {
        try (var filler = Files.newOutputStream(filler())) {
            while (true) filler.write(new byte[BLOCK]);
        } catch (IOException full) {
            // as intended
        }
    }

    void free() {
        try {
            Files.delete(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        unmount(folder);
    }

    /** Does nothing where none is mounted. */
    static void unmount(Path folder) {
        if (!Files.exists(folder)) return;
        try {
            // whoever still has a file open there keeps it
            var unmounted = new ProcessBuilder("umount", "-l", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            unmounted.getInputStream().readAllBytes();
            unmounted.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
