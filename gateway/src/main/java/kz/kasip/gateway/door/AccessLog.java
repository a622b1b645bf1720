package kz.kasip.gateway.door;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One line for each request, in the form of the other log lines. They are gathered in memory and written by a thread of
 * their own, many at a time: a request neither waits for the log nor pays for a write. What does not fit is counted.
 */
@Singleton
public final class AccessLog {
    private static final Logger LOG = Logger.getLogger("kz.kasip.gateway.access");
    private static final long PAUSE_MILLIS = 10;
    private static final int MOST_CHARS = 2 * 1024 * 1024;
    private static final int USUAL_CHARS = 64 * 1024;

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.").withZone(ZoneId.systemDefault());

    private static final Object LOCK = new Object();
    private static StringBuilder gathered = new StringBuilder(USUAL_CHARS);
    private static StringBuilder spare = new StringBuilder(USUAL_CHARS);
    private static long leftOut;
    private static long second;
    private static String secondAsText = "";

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("access-log").factory());

    AccessLog() {}

    /**
     * Notes an answered request. The path stands there without its query: what is asked or pasted may be about a person.
     *
     * @param who answered it
     */
    public static void note(
            String requestId, String method, String path, int status, long bytes, long millis, String who) {
        long now = System.currentTimeMillis();
        synchronized (LOCK) {
            if (gathered.length() > MOST_CHARS) {
                leftOut++;
                return;
            }
            if (!gathered.isEmpty()) gathered.append('\n');
            appendTime(now).append(" INFO  [access] [").append(requestId).append("] ");
            gathered.append(method).append(' ').append(path).append(' ').append(status);
            gathered.append(' ').append(bytes).append(" bytes ").append(millis).append(" ms ");
            gathered.append(who);
        }
    }

    private static StringBuilder appendTime(long now) {
        if (now / 1000 != second) {
            second = now / 1000;
            secondAsText = SECOND.format(Instant.ofEpochSecond(second));
        }
        int millis = (int) (now % 1000);
        gathered.append(secondAsText);
        if (millis < 100) gathered.append('0');
        if (millis < 10) gathered.append('0');
        return gathered.append(millis);
    }

    void start(@Observes StartupEvent start) {
        writer.scheduleWithFixedDelay(AccessLog::write, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent end) {
        writer.shutdown();
        write();
    }

    /** Only one thread at a time comes here, so what is spare is its own. */
    private static synchronized void write() {
        StringBuilder lines;
        long missing;
        synchronized (LOCK) {
            if (gathered.isEmpty()) return;
            lines = gathered;
            missing = leftOut;
            gathered = spare;
            leftOut = 0;
        }
        LOG.info(lines.toString());
        if (missing > 0) LOG.warnf("%d requests are left out: the log cannot be written as fast", missing);
        lines.setLength(0);
        spare = lines.capacity() > MOST_CHARS / 2 ? new StringBuilder(USUAL_CHARS) : lines;
    }
}
