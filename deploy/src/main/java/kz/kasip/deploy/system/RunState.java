package kz.kasip.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one data folder knows of the Kasip that runs over it: a lock, its processes and how to get a token. */
final class RunState implements AutoCloseable {
    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private RunState(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws Failure when another runner holds the folder */
    static RunState take(Settings settings) {
        var directory = settings.data().resolve("run");
        try {
            // documents and contacts of persons are in it, so it is this user's alone
            Files.createDirectories(settings.data(), onlyMine("rwx------"));
            Files.createDirectories(directory);
            Files.createDirectories(settings.data().resolve("logs"));
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                var who = Files.readString(directory.resolve("runner")).strip();
                throw new Failure("Kasip already runs over " + settings.data() + " (" + who + "); stop that one first");
            }
            Files.writeString(
                    directory.resolve("runner"),
                    "process " + ProcessHandle.current().pid() + ", " + settings.address());
            return new RunState(directory, channel, lock);
        } catch (IOException e) {
            throw new Failure("cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Stops what a runner left behind that was killed itself: each is known by pid and start time, PostgreSQL by its own note. */
    void stopLeftovers(Settings settings, Console console) {
        try {
            var file = processes();
            var recorded = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            var left = recorded.stream()
                    .map(Started::parse)
                    .map(Started::find)
                    .flatMap(Optional::stream)
                    .toList();
            var postgres = Postgres.process(settings.data().resolve("postgres"));
            if (!left.isEmpty() || postgres.isPresent()) {
                console.line("Stopping what a killed runner left behind");
            }
            left.forEach(ProcessHandle::destroy);
            left.forEach(Started::stop);
            postgres.ifPresent(Started::stop);
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers a process from the moment it runs. */
    synchronized void record(Started started) {
        try {
            Files.writeString(processes(), started.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets {@code deploy/token} ask the local issuer; readable by this user alone. */
    void recordIssuer(Tokens tokens) {
        var file = directory.resolve("issuer");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, onlyMine("rw-------"));
            Files.writeString(file, tokens.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> onlyMine(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private Path processes() {
        return directory.resolve("processes");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(directory.resolve("issuer"));
            Files.deleteIfExists(processes());
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
