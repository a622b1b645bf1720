package kz.kasip.gateway.cache;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the change feed of standards-service.
 *
 * @param epoch the feed's epoch; another one after a restore
 * @param number of the last change that is reflected
 */
record Position(String epoch, long number) {
    /** The header in which a part says what its answer reflects at least. */
    static final String HEADER = "Kasip-Position";

    private static final Pattern CLAIM = Pattern.compile("([0-9A-Za-z-]{1,64})-(\\d{1,18})");
    private static final Pattern CURSOR = Pattern.compile("([0-9A-Za-z-]{1,64}):(\\d{1,18})");

    /** What a part claims, or null when it claims nothing that can be read. */
    static Position ofClaim(String header) {
        return of(CLAIM, header);
    }

    /** The same as a cursor of the feed, or null when it is none. */
    static Position ofCursor(String cursor) {
        return of(CURSOR, cursor);
    }

    private static Position of(Pattern form, String text) {
        if (text == null) return null;
        Matcher match = form.matcher(text.strip());
        return match.matches() ? new Position(match.group(1), Long.parseLong(match.group(2))) : null;
    }

    /** As a part claims it. */
    String asClaim() {
        return epoch + "-" + number;
    }

    /** As the feed takes it. */
    String asCursor() {
        return epoch + ":" + number;
    }

    /** Positions of two epochs can't be told apart by age. */
    boolean isOfEpochOf(Position other) {
        return epoch.equals(other.epoch);
    }

    boolean isOlderThan(Position other) {
        return number < other.number;
    }
}
