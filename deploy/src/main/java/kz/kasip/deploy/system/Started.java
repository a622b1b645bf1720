package kz.kasip.deploy.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that the runner started, known by pid and start time, since a pid alone is given out again.
 *
 * @param startedAt milliseconds since 1970
 */
public record Started(String name, long pid, long startedAt) {
    /** Clocks are read in different ways and grains; a pid does not come around again this fast. */
    private static final long TOLERANCE_MILLIS = 3000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Started of(String name, ProcessHandle process) {
        var start = process.info().startInstant().orElseGet(Instant::now);
        return new Started(name, process.pid(), start.toEpochMilli());
    }

    /** The process if it still runs and is the same one. */
    static Optional<ProcessHandle> find(Started started) {
        return ProcessHandle.of(started.pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(at -> Math.abs(at.toEpochMilli() - started.startedAt) <= TOLERANCE_MILLIS)
                        .isPresent());
    }

    /** Asks a process to end, and ends it by force when it does not. */
    public static void stop(ProcessHandle process) {
        process.destroy();
        if (ended(process)) return;
        process.destroyForcibly();
        ended(process);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    String line() {
        return name + " " + pid + " " + startedAt;
    }

    static Started parse(String line) {
        var parts = line.split(" ");
        return new Started(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
