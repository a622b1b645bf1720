package kz.kasip.search.index;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes of standards, cards, activities and occupations in the one form that they are compared in. */
public final class Codes {
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("\\p{L}?\\d[\\d.-]*");

    /** A section, a division, a group, a class or a subclass of OKED, with or without dots and the section's letter. */
    public static final String ACTIVITY = "[A-Ua-u]|[A-Ua-u]?\\d{2}(\\.?\\d(\\d(\\.?\\d)?)?)?";

    /** A standard's code. */
    public static final String STANDARD = "[A-Ua-u]\\d{8}";

    /** What stands behind the code of a card or a standard in the ids of what is in it. */
    private static final Pattern INSIDE = Pattern.compile("(?<=\\d)([A-Z]\\d{1,3})+$");

    private static final Pattern SECTION_BEFORE_DIGITS = Pattern.compile("^[A-U](?=\\d)");

    private Codes() {}

    /** Without dots, hyphens and the difference of cases. */
    public static String bare(String code) {
        return code.replaceAll("[.\\-\\s]", "").toUpperCase(Locale.ROOT);
    }

    /** The bare code of the card or the standard that something stands in, by its bare id; any other code as it is. */
    public static String around(String bare) {
        return INSIDE.matcher(bare).replaceAll("");
    }

    /** A code of OKED as activities are filtered by: a section's letter before digits says nothing that they don't. */
    public static String activity(String code) {
        return SECTION_BEFORE_DIGITS.matcher(bare(code)).replaceAll("");
    }

    /** Whether a word that somebody typed may be meant as a code. */
    public static boolean isLike(String word) {
        return LOOKS_LIKE_ONE.matcher(word).matches();
    }
}
