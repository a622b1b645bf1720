package kz.kasip.search.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Types titles until they are suggested, and counts the letters. */
final class Keystrokes {
    private static final int MOST = 12;
    private static final int MOST_WORDS = 6;

    private final Function<String, List<String>> suggesting;
    private final Map<String, List<String>> asked = new HashMap<>();

    /** Takes what answers a text with titles. */
    Keystrokes(Function<String, List<String>> suggesting) {
        this.suggesting = suggesting;
    }

    /** The mean over titles. */
    static double mean(List<String> titles, ToIntFunction<String> measure) {
        return titles.stream().mapToInt(measure).average().orElseThrow();
    }

    /** The fewest letters of any of the title's words after which it is suggested. */
    int ofAnyWords(String title) {
        List<String> words = words(title);
        for (int letters = 1; letters < MOST; letters++) {
            for (String typed : beginnings(words, letters)) {
                if (isSuggested(typed, title)) {
                    return letters;
                }
            }
        }
        return MOST;
    }

    /** The fewest letters from the title's beginning on; signs and blanks between words count. */
    int fromTheBeginning(String title) {
        OptionalInt first = IntStream.rangeClosed(1, title.length())
                .filter(letters -> isSuggested(title.substring(0, letters).strip(), title))
                .findFirst();
        return first.orElse(title.length() + 1);
    }

    private boolean isSuggested(String typed, String title) {
        return asked.computeIfAbsent(typed.toLowerCase(Locale.ROOT), suggesting).stream()
                .anyMatch(title::equalsIgnoreCase);
    }

    private static List<String> words(String title) {
        return List.of(title.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** All ways to type so many letters of the words, each from its beginning, in the title's order. */
    private static List<String> beginnings(List<String> words, int letters) {
        if (letters == 0) {
            return List.of("");
        }
        List<String> all = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (int length = 1; length <= Math.min(letters, words.get(word).length()); length++) {
                String typed = words.get(word).substring(0, length);
                beginnings(words.subList(word + 1, words.size()), letters - length)
                        .forEach(rest -> all.add((typed + " " + rest).strip()));
            }
        }
        return all;
    }
}
