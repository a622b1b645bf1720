package kz.kasip.search.analysis;

import java.util.Arrays;

/** What kinds of sounds letters stand for, of Cyrillic and of skeletons, as far as Kazakh endings depend on them. */
final class Sounds {
    /** Letters below this are known. */
    static final int LETTERS = 0x500;

    /** Of endings that follow any vowel. */
    static final int ANY_HARMONY = 3;

    private static final int OPEN = 1;
    static final int CLOSE = 2;
    private static final int GLIDE = 4;
    private static final int RHO = 8;
    private static final int LIQUID = 16;
    private static final int NASAL = 32;
    private static final int BUZZ = 64;
    private static final int REST = 128;
    private static final int ANY = 255;

    private static final int BACK = 1;
    private static final int FRONT = 2;

    private static final int[] SOUNDS = new int[LETTERS];
    private static final int[] HARMONIES = new int[LETTERS];

    static {
        Arrays.fill(SOUNDS, REST);
        mark(SOUNDS, OPEN, "аәеөоұүэяaeo");
        mark(SOUNDS, CLOSE, "ыі");
        mark(SOUNDS, CLOSE | GLIDE, "иi");
        mark(SOUNDS, OPEN | GLIDE, "u");
        mark(SOUNDS, GLIDE, "йую");
        mark(SOUNDS, RHO, "рr");
        mark(SOUNDS, LIQUID, "лl");
        mark(SOUNDS, NASAL, "мнңmn");
        mark(SOUNDS, BUZZ, "жзjz");
        mark(SOUNDS, ANY, "ьъ");
        mark(HARMONIES, BACK, "аоұыя");
        mark(HARMONIES, FRONT, "әеөүіэ");
        mark(HARMONIES, BACK | FRONT, "иуюь");
    }

    private Sounds() {}

    /** The sounds that letters name, as in the lists of endings. */
    static int named(String names) {
        return names.chars().map(Sounds::named).reduce(0, (some, more) -> some | more);
    }

    private static int named(int name) {
        return switch (name) {
            case 'V' -> OPEN | CLOSE;
            case 'I' -> CLOSE;
            case 'R' -> GLIDE | RHO;
            case 'P' -> RHO;
            case 'L' -> LIQUID;
            case 'N' -> NASAL;
            case 'Z' -> BUZZ;
            case 'T' -> REST;
            default -> ANY;
        };
    }

    static boolean is(char letter, int sounds) {
        return letter < LETTERS && (SOUNDS[letter] & sounds) != 0;
    }

    static boolean isVowel(char letter) {
        return is(letter, OPEN | CLOSE);
    }

    /** Whether endings agree with this letter: a vowel, or ь after which they are free. */
    static boolean isHarmonic(char letter) {
        return letter < LETTERS && (isVowel(letter) || HARMONIES[letter] != 0);
    }

    /** Whether an ending of such harmony may follow this vowel. */
    static boolean agree(char vowel, int harmony) {
        return harmony == ANY_HARMONY || HARMONIES[vowel] == 0 || (HARMONIES[vowel] & harmony) != 0;
    }

    /** The harmony of the first vowel. */
    static int firstHarmony(String text) {
        return text.chars()
                .map(letter -> HARMONIES[letter])
                .filter(harmony -> harmony != 0)
                .findFirst()
                .orElse(ANY_HARMONY);
    }

    private static void mark(int[] marks, int mark, String letters) {
        for (char letter : letters.toCharArray()) {
            marks[letter] = mark;
        }
    }
}
