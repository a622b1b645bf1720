package kz.kasip.cards.compare.wording;

import java.util.stream.IntStream;

/** Kazakh as it comes from a keyboard that has Russian letters only. */
final class Keyboard {
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String RUSSIAN = "агкноуухи";

    private Keyboard() {}

    /** Whether two words are one, but for Kazakh letters that one of them has and the other lacks. */
    static boolean lacked(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length()).allMatch(place -> {
                    char letter = one.charAt(place);
                    char otherLetter = other.charAt(place);
                    return letter == otherLetter || russian(letter) == otherLetter || letter == russian(otherLetter);
                });
    }

    static String russian(String word) {
        StringBuilder typed = new StringBuilder(word);
        for (int place = 0; place < word.length(); place++) {
            typed.setCharAt(place, russian(word.charAt(place)));
        }
        return typed.toString();
    }

    static char russian(char letter) {
        int known = KAZAKH.indexOf(letter);
        return known < 0 ? letter : RUSSIAN.charAt(known);
    }
}
