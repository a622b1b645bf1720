package kz.kasip.search.suggest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Layouts;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Codes;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Openings;

/**
 * What somebody typed so far, read in one way.
 *
 * @param words the skeletons of its words, each the beginning of a word of a title
 * @param code the whole as the beginning of a code, or null when it does not look like one
 * @param isLikely whether titles are to be filled up with what this finds; who types Cyrillic letters seldom means Latin ones
 */
record Typed(List<String> words, String code, boolean isLikely) {
    private static final int MOST_WORDS = 12;

    /** A word that begins where the title's word of the same place does says more than one elsewhere. */
    private static final float IN_PLACE = 3f;

    private static final float ANYWHERE = 1f;

    /** A word that is typed to its end. */
    private static final float WHOLE = 0.6f;

    /** Of titles that fit alike those with fewer words: there is less in them that is not meant. */
    private static final float SHORT = 0.05f;

    /** What was typed, first as it stands, then as the same keys give it on other layouts. */
    static List<Typed> readings(String q) {
        boolean latin =
                q.codePoints().noneMatch(letter -> Character.UnicodeScript.of(letter) == UnicodeScript.CYRILLIC);
        return Stream.concat(
                        Stream.of(of(q, true)), Layouts.readings(q).stream().map(reading -> of(reading.text(), latin)))
                .filter(typed -> !typed.words.isEmpty() || typed.code != null)
                .distinct()
                .toList();
    }

    private static Typed of(String text, boolean isLikely) {
        String code = Codes.isLike(text.strip()) ? Codes.bare(text) : null;
        return new Typed(Openings.skeletons(text).stream().limit(MOST_WORDS).toList(), code, isLikely);
    }

    /** What finds the titles that bear a mark; nothing when there is nothing to find them by. */
    Optional<Clause> clause(String mark) {
        List<Clause> ways = new ArrayList<>();
        if (!words.isEmpty()) {
            ways.add(titles(mark));
        }
        if (code != null && mark.equals(Openings.mark(Kind.CARD))) {
            ways.add(new Clause.Constant(new Clause.Prefix(Fields.CODES, code), IN_PLACE));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Clause.Best(ways, 0));
    }

    private Clause titles(String mark) {
        List<Clause> all = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            all.add(word(mark, place, words.get(place)));
        }
        all.add(new Clause.Best(
                IntStream.rangeClosed(1, Openings.MOST_WORDS)
                        .mapToObj(count ->
                                constant(Openings.words(mark, count), SHORT * (Openings.MOST_WORDS + 1 - count)))
                        .toList(),
                0));
        return new Clause.All(all);
    }

    private static Clause word(String mark, int place, String word) {
        Clause begun = new Clause.Best(
                Stream.concat(
                                place < Openings.PLACES
                                        ? Stream.of(constant(Openings.beginning(mark, place, word), IN_PLACE))
                                        : Stream.of(),
                                Stream.of(constant(Openings.beginning(mark, word), ANYWHERE)))
                        .toList(),
                0);
        return new Clause.Sum(List.of(begun, constant(Openings.word(mark, word), WHOLE)), 1);
    }

    private static Clause constant(String token, float score) {
        return new Clause.Constant(new Clause.Term(Fields.OPENINGS, token), score);
    }
}
