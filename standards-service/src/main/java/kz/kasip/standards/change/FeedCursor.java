package kz.kasip.standards.change;

import java.util.UUID;
import java.util.regex.Pattern;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/** A place in the feed: the epoch of the feed and the position of the last change read. */
record FeedCursor(UUID epoch, long position) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");

    /** Reads the parameter {@code after}. */
    static FeedCursor fromString(String text) {
        var match = FORM.matcher(text);
        if (match.matches()) {
            try {
                return new FeedCursor(UUID.fromString(match.group(1)), Long.parseLong(match.group(2)));
            } catch (IllegalArgumentException e) {
                throw refusal();
            }
        }
        throw refusal();
    }

    private static Invalid refusal() {
        return new Invalid(
                "cursor-malformed",
                "The cursor is none that was given out here.",
                new Violation("after", "is none that was given out here"));
    }

    @Override
    public String toString() {
        return epoch + ":" + position;
    }
}
