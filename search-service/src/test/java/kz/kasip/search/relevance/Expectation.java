package kz.kasip.search.relevance;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kasip.search.query.DirectSearch.Found;

/** Says of a hit whether it is right. */
@FunctionalInterface
public interface Expectation {
    /** Between alternatives of an expectation that is not a text. */
    Pattern ALTERNATIVES = Pattern.compile("\\s+\\|\\s+");

    /** Whether a hit is right. */
    boolean isMetBy(Found hit);

    /**
     * Reads what a row expects. {@code words: a b} is a hit that has these words in some form, those in capitals just so;
     * {@code exact: a} one with this very word; {@code id: a} the one with this id; {@code in: a} one whose id begins so;
     * {@code |} stands between alternatives. Anything else is a text, and then right is the text itself or what has all the words
     * typed in some form.
     */
    static Expectation of(Row row) {
        if (!row.expected().matches("(words|exact|id|in): .*")) {
            return text(row.query(), row.expected());
        }
        List<Expectation> alternatives = Arrays.stream(ALTERNATIVES.split(row.expected()))
                .map(Expectation::one)
                .toList();
        return hit -> alternatives.stream().anyMatch(expectation -> expectation.isMetBy(hit));
    }

    private static Expectation one(String expected) {
        String value = expected.substring(expected.indexOf(':') + 1).strip();
        return switch (expected.substring(0, expected.indexOf(':'))) {
            case "words" -> words(Arrays.asList(value.split(" ")));
            case "exact" -> hit -> texts(hit).anyMatch(text -> hasExactly(text, value));
            case "id" -> hit -> hit.id().equals(value);
            case "in" -> hit -> hit.id().startsWith(value);
            default -> throw new IllegalArgumentException("No expectation: " + expected);
        };
    }

    private static Expectation text(String typed, String expected) {
        String bare = Forms.bare(expected);
        Expectation meant = words(Meant.words(typed, expected));
        Expectation literally = words(Forms.words(typed));
        return hit -> texts(hit).anyMatch(text -> Forms.bare(text).equals(bare))
                || texts(hit)
                        .flatMap(String::lines)
                        .anyMatch(line -> Forms.bare(line).equals(bare))
                || meant.isMetBy(hit)
                || literally.isMetBy(hit);
    }

    private static Expectation words(List<String> words) {
        List<String> inCapitals =
                words.stream().filter(Expectation::isInCapitals).toList();
        List<String> others = words.stream()
                .filter(word -> !isInCapitals(word))
                .flatMap(word -> Forms.words(word).stream())
                .toList();
        return hit -> texts(hit)
                .anyMatch(text ->
                        Forms.holdsAll(text, others) && inCapitals.stream().allMatch(word -> hasExactly(text, word)));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean hasExactly(String text, String word) {
        return Arrays.asList(text.split("[^\\p{L}\\p{N}]+")).contains(word);
    }

    private static Stream<String> texts(Found hit) {
        return Stream.of(
                        hit.text().values(),
                        hit.kind().equals("CARD") ? hit.title().values() : List.<String>of())
                .flatMap(Collection::stream);
    }
}
