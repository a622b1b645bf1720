package kz.kasip.standards.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The folder in which one running service spools, beside those of others that may share the volume. Each holds the lock of
 * a file in its own as long as it runs, on whatever machine; what nobody holds was left by one that was killed.
 */
final class SpoolFolder {
    private static final Logger LOG = Logger.getLogger(SpoolFolder.class);
    private static final String PREFIX = "standards-";
    private static final String LOCK = "lock";

    private final Path all;
    private Held own;

    SpoolFolder(Path all) {
        this.all = all;
    }

    /** A folder whose lock this service holds. */
    private record Held(Path folder, FileChannel lock) {}

    /** Where an export is written. */
    Path unfinished(String name) throws IOException {
        return own().resolve(name + ".part");
    }

    /** Where a written one stands. */
    Path whole(String name) throws IOException {
        return own().resolve(name);
    }

    /** The own folder, made when it is first needed or when someone has removed it. */
    synchronized Path own() throws IOException {
        if (own != null && !Files.exists(own.folder().resolve(LOCK))) {
            remove();
        }
        while (own == null) {
            own = held(Files.createDirectories(all.resolve(PREFIX + UUID.randomUUID())));
        }
        return own.folder();
    }

    /** Removes what services left that were killed. */
    synchronized void tidy() {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> folders = Files.list(all)) {
            // to look at the own lock again would lose it
            folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(folder -> own == null || !folder.equals(own.folder()))
                    .forEach(SpoolFolder::removeIfLeft);
        } catch (IOException e) {
            LOG.warnf("What is left of earlier exports stays: %s", e);
        }
    }

    /** Removes the own folder with what is in it. */
    synchronized void remove() {
        if (own != null) {
            Held last = own;
            own = null;
            remove(last);
        }
    }

    private static void removeIfLeft(Path folder) {
        try {
            Held left = held(folder);
            if (left != null) {
                remove(left);
            }
        } catch (IOException e) {
            LOG.warnf("An earlier export stays: %s", e);
        }
    }

    /** Takes the lock of a folder; null where another has it, or has just removed the folder. */
    private static Held held(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel lock = null;
        try {
            lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null && Files.exists(file)) {
                return new Held(folder, lock);
            }
        } catch (NoSuchFileException | OverlappingFileLockException othersHaveIt) {
            // as is said by the null below
        }
        if (lock != null) {
            lock.close();
        }
        return null;
    }

    private static void remove(Held held) {
        FileChannel lock = held.lock();
        try (lock) {
            if (Files.isDirectory(held.folder())) {
                for (Path file : files(held.folder())) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(held.folder());
            }
        } catch (IOException e) {
            LOG.warnf("An earlier export stays: %s", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
