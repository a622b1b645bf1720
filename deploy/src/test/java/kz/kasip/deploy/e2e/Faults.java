package kz.kasip.deploy.e2e;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kz.kasip.deploy.system.Hits;

/** Does faults to the parts of a system, at random but for a seed; no part gets a second one while it has one. */
final class Faults implements AutoCloseable {
    /** What is done. */
    enum Kind {
        KILL("kills"),
        PAUSE("pauses"),
        RESTART("restarts");

        final String many;

        Kind(String many) {
            this.many = many;
        }
    }

    private static final long BETWEEN_MILLIS = 1200;
    private static final int LONGEST_PAUSE_MILLIS = 2200;

    private final List<Targets> targets;
    private final Random random;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Targets> suffering = new HashSet<>();
    private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);
    private AssertionError failed;

    Faults(Hits hits, long seed) {
        targets = Targets.of(hits);
        random = new Random(seed);
    }

    /** Goes on until so many were done and enough happened besides, or the time is over. */
    void run(int count, BooleanSupplier enough, Duration most) {
        var end = System.nanoTime() + most.toNanos();
        while ((injected() < count || !enough.getAsBoolean()) && System.nanoTime() < end) {
            one();
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(BETWEEN_MILLIS / 2 + random.nextInt((int) BETWEEN_MILLIS)));
        }
    }

    private synchronized void one() {
        if (failed != null) throw failed;
        var target = targets.get(random.nextInt(targets.size()));
        var kind = kind(random.nextInt(100));
        var millis = 200 + random.nextInt(LONGEST_PAUSE_MILLIS);
        // not the next free one: with everything down at once nobody gets any work done that could be lost
        if (!suffering.add(target)) return;
        done.merge(kind, 1, Integer::sum);
        threads.execute(() -> {
            try {
                suffer(target, kind, millis);
            } catch (RuntimeException | AssertionError e) {
                fail(new AssertionError(kind + " of " + target, e));
            } finally {
                recovered(target);
            }
        });
    }

    /** Starts are dear on two cores, so that most faults are pauses. */
    private static Kind kind(int percent) {
        if (percent < 18) return Kind.KILL;
        return percent < 25 ? Kind.RESTART : Kind.PAUSE;
    }

    private static void suffer(Targets target, Kind kind, int millis) {
        switch (kind) {
            case KILL -> {
                target.kill();
                target.start();
            }
            case RESTART -> {
                target.stop();
                target.start();
            }
            case PAUSE -> {
                var processes = target.processes();
                try {
                    Targets.signal(processes, "STOP");
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
                } finally {
                    Targets.signal(processes, "CONT");
                }
            }
        }
    }

    private synchronized void recovered(Targets target) {
        suffering.remove(target);
    }

    private synchronized void fail(AssertionError cause) {
        if (failed == null) failed = cause;
    }

    synchronized int injected() {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Such as "20 kills, 35 pauses". */
    synchronized String told() {
        return done.entrySet().stream()
                .map(entry -> entry.getKey().many + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Returns when everything runs again. */
    @Override
    public void close() {
        threads.close();
        if (failed != null) throw failed;
    }
}
