package kz.kasip.search.index;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Until when an answer is of use to who asked. */
public final class Deadline {
    private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    private final long end;

    /** Ends after a time. */
    public Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** The one that holds for what this thread does now. */
    public static Optional<Deadline> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does something that has to end by then. */
    public <T> T hold(Supplier<T> action) {
        return ScopedValue.where(CURRENT, this).call(action::get);
    }

    /** How much time is left; never less than nothing. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Whether it has passed. */
    public boolean isOver() {
        return end - System.nanoTime() <= 0;
    }
}
