package kz.kasip.cards.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.cards.problem.Gone;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;

/** A place in the own feed: the feed's epoch and a position ({@code epoch:position}). */
record ChangeCursor(String epoch, long position) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):(0|[1-9][0-9]{0,17})");

    /** @throws Invalid when it is no cursor */
    static ChangeCursor parse(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new Invalid(
                    "cursor-malformed",
                    "'" + value + "' is no cursor of this feed",
                    new Violation("after", "take it from 'next' as it stands"));
        }
        return new ChangeCursor(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    /** @throws Gone when it comes from another epoch or from beyond the end, so before a restore */
    void checkWithin(ChangeCursor end) {
        if (!epoch.equals(end.epoch) || position > end.position) {
            throw new Gone(
                    "cursor-of-another-epoch", "This feed is another than the cursor's: follow it from the beginning");
        }
    }

    @Override
    public String toString() {
        return epoch + ":" + position;
    }
}
