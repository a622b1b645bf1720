package kz.kasip.search.query.typed;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.kasip.search.index.Codes;

/** Codes as people type them: in either case, with or without dots, and with a Cyrillic letter that looks like the Latin one. */
final class TypedCodes {
    private static final String CYRILLIC = "АВЕКМНОРСТ";
    private static final String LATIN = "ABEKMHOPCT";
    private static final Pattern DOTS = Pattern.compile("[.\\-‐‑–/]");
    private static final Pattern FORM = Pattern.compile("[A-U]?\\d{2,}");

    /** What stands behind a card's id in the ids of what is in the card. */
    private static final Pattern IN_CARD = Pattern.compile("(?<=\\d)(\\.[a-z]\\d{1,3})+$");

    private TypedCodes() {}

    /** The word in the form that codes are indexed in, if it may be meant as one. */
    static Optional<String> of(String word) {
        String bare = bare(IN_CARD.matcher(word).replaceAll(""));
        return FORM.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    static String bare(String word) {
        String bare = Codes.bare(DOTS.matcher(word).replaceAll(""));
        int letter = bare.isEmpty() ? -1 : CYRILLIC.indexOf(bare.charAt(0));
        return letter < 0 ? bare : LATIN.charAt(letter) + bare.substring(1);
    }
}
