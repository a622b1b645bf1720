package kz.kasip.search.query.typed;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.kasip.search.index.Codes;

/** Codes as people type them: in either case, with or without dots, and with a Cyrillic letter that looks like the Latin one. */
final class TypedCodes {
    private static final String CYRILLIC = "АВЕКМНОРСТ";
    private static final String LATIN = "ABEKMHOPCT";
    private static final Pattern DOTS = Pattern.compile("[.\\-‐‑–/]");
    private static final Pattern FORM = Pattern.compile("[A-U]?\\d{2,12}");

    /** What stands behind the code of a card or a standard in the ids of what is in it. */
    private static final Pattern INSIDE = Pattern.compile("(?<=\\d)(\\.[A-Za-z]\\d{1,3}){1,4}$");

    private TypedCodes() {}

    /** The word in the form that codes are indexed in, if it may be meant as one. */
    static Optional<String> of(String word) {
        String around = INSIDE.matcher(word).replaceAll("");
        String bare = bare(around);
        return FORM.matcher(bare).matches()
                ? Optional.of(bare + Codes.bare(word.substring(around.length())))
                : Optional.empty();
    }

    static String bare(String word) {
        String bare = Codes.bare(DOTS.matcher(word).replaceAll(""));
        int letter = bare.isEmpty() ? -1 : CYRILLIC.indexOf(bare.charAt(0));
        return letter < 0 ? bare : LATIN.charAt(letter) + bare.substring(1);
    }
}
