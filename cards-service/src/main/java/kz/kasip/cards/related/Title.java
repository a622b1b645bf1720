package kz.kasip.cards.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.cards.card.Titles;
import kz.kasip.cards.compare.wording.TitleWords;

/**
 * A title in one language as titles are compared.
 *
 * @param written in lower case with single spaces
 * @param words its words, spelt in one way, without those that say little
 * @param beginnings what no ending and no slip changes, by which most other titles are told at once
 */
record Title(String language, String written, List<String> words, String beginnings) {
    private static final int BEGINNING = 2;

    static Title of(String language, String text) {
        List<String> words = TitleWords.of(language, text);
        return new Title(language, Titles.normalised(text), words, beginnings(words));
    }

    private static String beginnings(List<String> words) {
        return words.stream()
                .map(Mistyping::withoutKazakhLetters)
                .map(word -> Character.isLetter(word.charAt(0)) && word.length() > BEGINNING
                        ? word.substring(0, BEGINNING)
                        : word)
                .collect(Collectors.joining(" "));
    }

    static List<Title> of(Map<String, String> text) {
        List<Title> titles = new ArrayList<>();
        Objects.requireNonNullElse(text, Map.<String, String>of()).forEach((language, title) -> {
            if (title != null && !title.isBlank()) {
                titles.add(of(language, title));
            }
        });
        return titles;
    }

    /** What two titles share some of, if they may be one. */
    Stream<String> keys() {
        return Stream.of(written, language + ":" + beginnings);
    }

    boolean sameAs(Title other) {
        return written.equals(other.written);
    }

    /** Whether all words are the same but for their endings. */
    boolean otherEndings(Title other) {
        return comparable(other) && IntStream.range(0, words.size()).allMatch(place -> sameButForEndings(other, place));
    }

    /** Whether all words are the same but for what is easily mistyped, in one of them or by a Russian keyboard. */
    boolean mistyped(Title other) {
        if (!comparable(other)) {
            return false;
        }
        int[] odd = IntStream.range(0, words.size())
                .filter(place -> !sameButForKeyboard(other, place))
                .toArray();
        return odd.length == 0 || odd.length == 1 && Mistyping.likely(words.get(odd[0]), other.words.get(odd[0]));
    }

    private boolean comparable(Title other) {
        return language.equals(other.language) && beginnings.equals(other.beginnings) && !words.isEmpty();
    }

    private boolean sameButForEndings(Title other, int place) {
        return NounForms.same(language, words.get(place), other.words.get(place));
    }

    private boolean sameButForKeyboard(Title other, int place) {
        String typed = Mistyping.withoutKazakhLetters(words.get(place));
        return sameButForEndings(other, place) || typed.equals(Mistyping.withoutKazakhLetters(other.words.get(place)));
    }
}
