package kz.kasip.search.query;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Layouts;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.query.typed.Word;
import kz.kasip.search.query.typed.Words;

/**
 * What a typed text is taken for: what the keys gave, or what they give in another layout if strictly more of it is known then.
 *
 * @param switched whether it is in another layout than it was typed in
 */
record Reading(String text, Words words, KnownWords known, boolean switched) {
    /** All words in all layouts; a text with more is no text. */
    private static final int MOST_ASKED = 8 * Words.MOST;

    static Reading of(String typed, ServingIndex index) {
        List<String> others =
                Layouts.readings(typed).stream().map(reading -> reading.text()).toList();
        String[] chunks = typed.split(" ");
        KnownWords known = KnownWords.of(index, asked(typed, others, chunks));
        Reading best = new Reading(typed, Words.of(typed), known, false);
        for (String text : others) {
            best = best.orBetter(text);
        }
        return best.orBetter(mixed(chunks, known));
    }

    /** Words of which it matters whether they are known. */
    static Set<Word> asked(String typed, List<String> others, String... chunks) {
        Stream<String> each = first(chunks).stream()
                .flatMap(chunk -> Stream.concat(
                        Stream.of(chunk), Layouts.readings(chunk).stream().map(reading -> reading.text())));
        return Stream.concat(Stream.concat(Stream.of(typed), others.stream()), each)
                .flatMap(text -> Words.of(text).words().stream())
                .distinct()
                .limit(MOST_ASKED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Reading orBetter(String text) {
        Reading other = new Reading(text, Words.of(text), known, true);
        return other.share() > share() && other.codes() >= codes() ? other : this;
    }

    /** What looks like a code is one, even if only its beginning was typed. */
    private long codes() {
        return words.words().stream().filter(word -> word.code().isPresent()).count();
    }

    private double share() {
        return words.words().isEmpty()
                ? 0
                : (double) words.words().stream().filter(known::has).count()
                        / words.words().size();
    }

    /** Only some of the words may have been typed in the wrong layout. */
    private static String mixed(String[] chunks, KnownWords known) {
        return Stream.concat(
                        first(chunks).stream().map(chunk -> known(chunk, known)),
                        Arrays.stream(chunks).skip(Words.MOST))
                .collect(Collectors.joining(" "));
    }

    /** What stands behind is none of the words that are looked for. */
    private static List<String> first(String... chunks) {
        return Arrays.stream(chunks).limit(Words.MOST).toList();
    }

    private static String known(String chunk, KnownWords known) {
        return isCode(chunk)
                ? chunk
                : Stream.concat(
                                Stream.of(chunk),
                                Layouts.readings(chunk).stream().map(reading -> reading.text()))
                        .filter(text -> isKnown(text, known))
                        .findFirst()
                        .orElse(chunk);
    }

    private static boolean isCode(String text) {
        return Words.of(text).words().stream().anyMatch(word -> word.code().isPresent());
    }

    private static boolean isKnown(String text, KnownWords known) {
        List<Word> words = Words.of(text).words();
        return !words.isEmpty() && words.stream().allMatch(known::has);
    }

    /** A text taken for what it is. */
    static Reading asTyped(String text, ServingIndex index) {
        Words words = Words.of(text);
        return new Reading(text, words, KnownWords.of(index, words.words()), false);
    }
}
