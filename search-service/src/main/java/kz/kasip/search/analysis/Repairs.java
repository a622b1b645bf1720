package kz.kasip.search.analysis;

import java.util.Locale;
import java.util.function.Predicate;

/** Mends what a text lost on its way through printing and scanning, letter by letter, so that every place in it stays. */
public final class Repairs {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Repairs() {}

    /**
     * The text with letters of another alphabet put right and words joined that a line end had cut; as long as it was, so that
     * places in it are places in the original.
     *
     * @param known whether a word in lower case occurs elsewhere, uncut
     */
    public static String text(String text, Predicate<String> known) {
        StringBuilder mended = null;
        int from = 0;
        for (int hyphen = text.indexOf('-', 1); hyphen > 0; hyphen = text.indexOf('-', hyphen + 1)) {
            int next = hyphen + 1;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            int start = hyphen;
            while (start > from && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = next;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (next > hyphen + 1
                    && start < hyphen
                    && end > next
                    && known.test(LookAlikes.repaired(text.substring(start, hyphen) + text.substring(next, end))
                            .toLowerCase(Locale.ROOT)
                            .replace('ё', 'е'))) {
                mended = mended == null ? new StringBuilder(text) : mended;
                for (int i = hyphen; i < next; i++) {
                    mended.setCharAt(i, SOFT_HYPHEN);
                }
            }
        }
        return mended == null ? text : mended.toString();
    }
}
