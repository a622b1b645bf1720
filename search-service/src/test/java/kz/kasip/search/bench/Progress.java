package kz.kasip.search.bench;

/** Says what was measured, with the seconds since the beginning. */
final class Progress {
    private static final double NANOS = 1e9;

    private final long begun = System.nanoTime();

    void say(String line) {
        IO.println("%5.0f s  %s".formatted((System.nanoTime() - begun) / NANOS, line));
    }
}
