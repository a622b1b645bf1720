package kz.kasip.search.analysis;

import java.util.List;

/**
 * A light stemmer for Kazakh: takes off case, possessive and plural endings, in this order from the end of the word, the longest
 * first. A stem that ends as a possessive does loses that too, so that it is the same with and without a plural. The stem keeps at
 * least three letters and a vowel.
 */
final class KazakhStemmer {
    private static final int SHORTEST_STEM = 3;
    private static final String VOWELS = "аәеёиоөуұүыіэюя";

    private static final List<String> CASES = List.of(
            "ындағы", "індегі", "нікі", "дікі", "тікі", "дағы", "дегі", "тағы", "тегі", "ндағы", "ндегі", "ның", "нің",
            "дың", "дің", "тың", "тің", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
            "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те", "ын", "ін");
    private static final List<String> POSSESSIVES = List.of(
            "ыңыз", "іңіз", "ымыз", "іміз", "мыз", "міз", "ңыз", "ңіз", "сын", "сін", "ым", "ім", "ың", "ің", "сы",
            "сі", "ы", "і");
    private static final List<String> PLURALS = List.of("лар", "лер", "дар", "дер", "тар", "тер");

    private KazakhStemmer() {}

    /** The stem of a word in lower case; always a beginning of the word. */
    static String stem(String word) {
        return without(POSSESSIVES, without(PLURALS, without(POSSESSIVES, without(CASES, word))));
    }

    private static String without(List<String> endings, String word) {
        String shortest = word;
        for (String ending : endings) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST_STEM
                    && length < shortest.length()
                    && word.endsWith(ending)
                    && hasVowel(word, length)) {
                shortest = word.substring(0, length);
            }
        }
        return shortest;
    }

    private static boolean hasVowel(String word, int length) {
        return word.chars().limit(length).anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }
}
