package kz.kasip.standards.testsupport;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens by itself. */
public final class Eventually {

    private static final Duration AT_MOST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Repeats a check until it holds; throws what it threw last when it never does. */
    public static void holds(Runnable check) {
        var end = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
