package kz.kasip.cards.compare;

import java.util.Set;

/** Kazakh words without the endings that follow one another: plural, possession, case, and those of verbs. */
final class KazakhStems {
    private static final int SHORTEST = 3;
    private static final int MOST = 5;
    private static final int LONGEST = 5;
    private static final Set<String> ENDINGS = Set.of(
            "лар", "лер", "дар", "дер", "тар", "тер", "лары", "лері", "дары", "дері", "тары", "тері", "сы", "сі", "ы",
            "і", "ын", "ін", "сын", "сін", "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не",
            "ды", "ді", "ты", "ті", "ны", "ні", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан",
            "нен", "мен", "бен", "пен", "дағы", "дегі", "тағы", "тегі", "ндағы", "ндегі", "у", "ю", "ған", "ген", "қан",
            "кен", "атын", "етін", "йтын", "йтін", "ып", "іп", "п", "й", "ады", "еді", "йды", "йді");

    private KazakhStems() {}

    static String of(String form) {
        String stem = form;
        for (int times = 0; times < MOST; times++) {
            String shorter = withoutEnding(stem);
            if (shorter.length() == stem.length()) {
                break;
            }
            stem = shorter;
        }
        return hardened(stem);
    }

    private static String withoutEnding(String word) {
        for (int length = Math.min(LONGEST, word.length() - SHORTEST); length > 0; length--) {
            if (ENDINGS.contains(word.substring(word.length() - length))) {
                return word.substring(0, word.length() - length);
            }
        }
        return word;
    }

    /** A last letter that goes soft before an ending ({@code кітап}, {@code кітабы}). */
    private static String hardened(String stem) {
        int last = stem.length() - 1;
        char hard = switch (stem.charAt(last)) {
            case 'б' -> 'п';
            case 'ғ' -> 'қ';
            case 'г' -> 'к';
            default -> stem.charAt(last);
        };
        return stem.substring(0, last) + hard;
    }
}
