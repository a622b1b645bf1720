package kz.kasip.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Endings of one kind, of which a word bears one at most. Each line of them begins with the sounds that they may follow: V vowels
 * (I only the close ones), R р й у (P only р), L л, N м н ң, Z ж з, T the rest, A any.
 */
final class Endings {
    /** So many letters are seldom a stem's own. */
    private static final int LONG = 3;

    /** Endings that stay the same after any vowel. */
    private static final Set<String> UNCHANGING = Set.of("мен", "бен", "пен", "нікі", "дікі", "тікі");

    private record Ending(String text, int after, int harmony, int shortest) {}

    private final Ending[][] byLast = new Ending[Sounds.LETTERS][];

    private Endings(List<Ending> endings) {
        endings.sort(
                Comparator.comparingInt((Ending ending) -> ending.text.length()).reversed());
        for (Ending ending : endings) {
            char last = ending.text.charAt(ending.text.length() - 1);
            Ending[] others = byLast[last] == null ? new Ending[0] : byLast[last];
            byLast[last] = Arrays.copyOf(others, others.length + 1);
            byLast[last][others.length] = ending;
        }
    }

    /**
     * Endings in Cyrillic, which agree with the vowel before them.
     *
     * @param shortest how many letters of a stem there have to be at least
     * @param shortestBeforeLong how many before an ending of three letters or more
     */
    static Endings harmonic(int shortest, int shortestBeforeLong, String lines) {
        return new Endings(parse(shortest, shortestBeforeLong, lines, List::of, true));
    }

    /** Endings in the letters of skeletons, whose vowels are too few to agree; ң is n or ng there. */
    static Endings skeletal(int shortest, int shortestBeforeLong, String lines) {
        Function<String, List<String>> spellings = text -> {
            String spelt = Spelling.of(text);
            return text.indexOf('ң') < 0 ? List.of(spelt) : List.of(spelt, Spelling.of(text.replace("ң", "нг")));
        };
        return new Endings(parse(shortest, shortestBeforeLong, lines, spellings, false));
    }

    private static List<Ending> parse(
            int shortest,
            int shortestBeforeLong,
            String lines,
            Function<String, List<String>> spellings,
            boolean harmonic) {
        List<Ending> endings = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] words = line.strip().split(" ");
            int after = Sounds.named(words[0]);
            for (int i = 1; i < words.length; i++) {
                for (String text : spellings.apply(words[i])) {
                    int harmony = harmonic ? harmony(text) : Sounds.ANY_HARMONY;
                    endings.add(
                            new Ending(text, after, harmony, words[i].length() < LONG ? shortest : shortestBeforeLong));
                }
            }
        }
        return endings;
    }

    private static int harmony(String text) {
        return UNCHANGING.contains(text) ? Sounds.ANY_HARMONY : Sounds.firstHarmony(text);
    }

    /**
     * How many letters of so many stay when the longest ending of these that fits is taken off, or one that leaves a known stem; all
     * when none fits or it would take a known stem's last letter.
     */
    int cut(String word, int length, Set<String> known) {
        char last = word.charAt(length - 1);
        Ending[] endings = last < Sounds.LETTERS ? byLast[last] : null;
        int cut = length;
        if (endings != null) {
            for (Ending ending : endings) {
                int stem = length - ending.text.length();
                if (stem >= ending.shortest && ends(word, stem, ending) && fits(word, stem, ending)) {
                    if (known.contains(word.substring(0, stem))) {
                        return stem;
                    }
                    if (cut == length && !known.contains(word.substring(0, stem + 1)) && !isStemsS(word, stem)) {
                        cut = stem;
                    }
                }
            }
        }
        return cut;
    }

    private static boolean ends(String word, int stem, Ending ending) {
        for (int i = 0; i < ending.text.length(); i++) {
            if (word.charAt(stem + i) != ending.text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ending follows a sound that it may follow, and the stem has a vowel, which the ending agrees with. */
    private static boolean fits(String word, int stem, Ending ending) {
        char before = word.charAt(stem - 1);
        if (!Sounds.is(before, ending.after) || stem == 2 && Sounds.isVowel(before) || isNg(word, stem)) {
            return false;
        }
        for (int i = stem - 1; i >= 0; i--) {
            if (Sounds.isHarmonic(word.charAt(i))) {
                return Sounds.agree(word.charAt(i), ending.harmony);
            }
        }
        return false;
    }

    /** Whether an ending in с seems to have taken the stem's: жұмысы, өндірісі are of жұмыс, өндіріс; but оқушысы of оқушы. */
    private static boolean isStemsS(String word, int stem) {
        char first = word.charAt(stem);
        char before = word.charAt(stem - 1);
        char earlier = word.charAt(stem - 2);
        return (first == 'с' || first == 's') && Sounds.is(before, Sounds.CLOSE) && earlier != 'ш' && earlier != 'x';
    }

    /** In a skeleton n and g after a short beginning may be ң: жаңа is no dative. */
    private static boolean isNg(String word, int stem) {
        return stem <= 3 && word.charAt(stem - 1) == 'n' && word.charAt(stem) == 'g';
    }
}
