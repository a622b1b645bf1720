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

    static Reading of(String typed, ServingIndex index) {
        List<String> others =
                Layouts.readings(typed).stream().map(reading -> reading.text()).toList();
        String[] chunks = typed.split(" ");
        Set<Word> asked = new LinkedHashSet<>(Words.of(typed).words());
        others.forEach(text -> asked.addAll(Words.of(text).words()));
        for (String chunk : chunks) {
            asked.addAll(Words.of(chunk).words());
            Layouts.readings(chunk)
                    .forEach(reading -> asked.addAll(Words.of(reading.text()).words()));
        }
        KnownWords known = KnownWords.of(index, asked);
        Reading best = new Reading(typed, Words.of(typed), known, false);
        for (String text : others) {
            best = best.orBetter(text);
        }
        return best.orBetter(mixed(chunks, known));
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
        return Arrays.stream(chunks)
                .map(chunk -> isCode(chunk)
                        ? chunk
                        : Stream.concat(
                                        Stream.of(chunk),
                                        Layouts.readings(chunk).stream().map(reading -> reading.text()))
                                .filter(text -> isKnown(text, known))
                                .findFirst()
                                .orElse(chunk))
                .collect(Collectors.joining(" "));
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
