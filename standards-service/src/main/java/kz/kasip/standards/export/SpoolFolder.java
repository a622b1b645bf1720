package kz.kasip.standards.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The folder in which one running service spools, beside those of others that share the machine. */
final class SpoolFolder {
    private static final Logger LOG = Logger.getLogger(SpoolFolder.class);
    private static final String PREFIX = "standards-";

    private final Path all;
    private final Path own;

    SpoolFolder(Path all) {
        this.all = all;
        this.own = all.resolve(PREFIX + ProcessHandle.current().pid());
    }

    /** Where an export is written. */
    Path unfinished(String name) throws IOException {
        return Files.createDirectories(own).resolve(name + ".part");
    }

    /** Where a written one stands. */
    Path whole(String name) {
        return own.resolve(name);
    }

    /** Removes what services left that were killed. */
    void tidy() {
        remove();
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> folders = Files.list(all)) {
            folders.filter(SpoolFolder::isLeft).forEach(SpoolFolder::remove);
        } catch (IOException e) {
            LOG.warnf("What is left of earlier exports stays: %s", e);
        }
    }

    /** Removes the own folder with what is in it. */
    void remove() {
        remove(own);
    }

    private static boolean isLeft(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches(PREFIX + "\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isEmpty();
    }

    private static void remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warnf("An earlier export stays: %s", e);
        }
    }
}
