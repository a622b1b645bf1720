package kz.kasip.standards.export;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import kz.kasip.standards.problem.Unavailable;
import org.jboss.logging.Logger;

/** Writes each export once for a state of the register, however many ask for it, and keeps the last one of each. */
@ApplicationScoped
class Spools {
    private static final Logger LOG = Logger.getLogger(Spools.class);
    private static final int BUFFER = 1 << 16;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

    private final SpoolFolder folder;
    private final Snapshot snapshot;
    private final Map<String, Place> places = new ConcurrentHashMap<>();

    Spools(ExportConfig config, Snapshot snapshot) {
        this.folder = new SpoolFolder(config.folder());
        this.snapshot = snapshot;
    }

    /** Where the last spool of one export is. */
    private static final class Place {
        private final ReentrantLock lock = new ReentrantLock();
        private Spool last;
    }

    void start(@Observes StartupEvent started) {
        folder.tidy();
    }

    void stop(@Observes ShutdownEvent stopping) {
        folder.remove();
    }

    /** The folder of this running service. */
    Path folder() throws IOException {
        return folder.own();
    }

    /**
     * An export as of now or of a moment after it was asked for.
     *
     * @throws Unavailable when it can't be written here
     */
    Spool.Opened open(Export export) {
        long asked = System.nanoTime();
        Edition now = snapshot.edition();
        Place place = places.computeIfAbsent(export.name(), name -> new Place());
        place.lock.lock();
        try {
            if (place.last == null || !isGood(place.last, now, asked)) {
                place.last = replace(place.last, write(export));
            }
            return place.last.open();
        } catch (IOException | UncheckedIOException failed) {
            throw unavailable(export, failed);
        } finally {
            place.lock.unlock();
        }
    }

    private static boolean isGood(Spool spool, Edition now, long asked) {
        boolean writtenSince = spool.begun() - asked > 0;
        return Files.exists(spool.file()) && (writtenSince || spool.edition().equals(now));
    }

    private static Spool replace(Spool old, Spool written) throws IOException {
        if (old != null && !old.file().equals(written.file())) {
            Files.deleteIfExists(old.file());
        }
        return written;
    }

    private Spool write(Export export) throws IOException {
        Path unfinished = folder.unfinished(export.name());
        long begun = System.nanoTime();
        MessageDigest sha = sha256();
        try {
            Edition edition;
            try (var file =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(unfinished), sha), BUFFER)) {
                edition = snapshot.during(() -> {
                    export.write(file);
                    return null;
                });
            }
            byte[] digest = sha.digest();
            Path whole = folder.whole(HexFormat.of().formatHex(digest, 0, 8) + "-" + export.name());
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
            return new Spool(whole, edition, begun, Files.size(whole), digest);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Unavailable unavailable(Export export, Exception cause) {
        LOG.errorf(cause, "%s can't be written", export.name());
        boolean full = String.valueOf(cause.getMessage()).contains("No space left");
        Unavailable unavailable = new Unavailable(
                "export-unavailable",
                full ? "There is no room here to prepare the export now." : "The export can't be prepared here now.",
                RETRY_AFTER);
        unavailable.initCause(cause);
        return unavailable;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
