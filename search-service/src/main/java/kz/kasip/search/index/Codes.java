package kz.kasip.search.index;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes of standards, cards, activities and occupations in the one form that they are compared in. */
public final class Codes {
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("\\p{L}?\\d[\\d.-]*");

    private Codes() {}

    /** Without dots, hyphens and the difference of cases. */
    public static String bare(String code) {
        return code.replaceAll("[.\\-\\s]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a word that somebody typed may be meant as a code. */
    public static boolean isLike(String word) {
        return LOOKS_LIKE_ONE.matcher(word).matches();
    }
}
