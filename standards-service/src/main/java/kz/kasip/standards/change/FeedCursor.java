package kz.kasip.standards.change;

import java.util.UUID;
import java.util.regex.Pattern;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/**
 * A place in the feed: the epoch of the feed and the position of the last change read.
 *
 * @param mark that of the filter it was given out for, which has passed over what it left out; empty for everything
 */
record FeedCursor(UUID epoch, long position, String mark) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})(?::([0-9a-f]{8}))?");

    /** A place up to which everything was read. */
    FeedCursor(UUID epoch, long position) {
        this(epoch, position, "");
    }

    /** Reads the parameter {@code after}. */
    static FeedCursor fromString(String text) {
        var match = FORM.matcher(text);
        if (match.matches()) {
            try {
                return new FeedCursor(
                        UUID.fromString(match.group(1)),
                        Long.parseLong(match.group(2)),
                        match.group(3) == null ? "" : match.group(3));
            } catch (IllegalArgumentException e) {
                throw refusal();
            }
        }
        throw refusal();
    }

    /** The same for who goes on with a filter; after everything was read, any may begin. */
    FeedCursor goingOnWith(ChangeFilter filter) {
        if (mark.isEmpty() || mark.equals(filter.mark())) {
            return this;
        }
        throw new Invalid(
                "cursor-of-another-filter",
                "The cursor was given out for another filter and has passed over what that left out.",
                new Violation("after", "was given out for another filter"));
    }

    private static Invalid refusal() {
        return new Invalid(
                "cursor-malformed",
                "The cursor is none that was given out here.",
                new Violation("after", "is none that was given out here"));
    }

    @Override
    public String toString() {
        return epoch + ":" + position + (mark.isEmpty() ? "" : ":" + mark);
    }
}
