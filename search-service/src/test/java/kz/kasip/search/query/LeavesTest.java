package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Layouts;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.query.typed.Typed;
import kz.kasip.search.query.typed.Word;
import kz.kasip.search.query.typed.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Engines refuse what has too many leaves, so nothing that is typed may have. */
class LeavesTest {
    private static final Weights WEIGHTS = DirectSearch.weights();

    /** What of a text the index may know. */
    private enum Holds {
        NOTHING,
        SPELLINGS,
        EVERYTHING
    }

    static List<String> texts() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noHardTextIsTooMuch(String text) {
        assertFewLeaves(text);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(Hostile.PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(250)
                .map(pieces -> Hostile.cut(String.join("", pieces)));
    }

    @Property(tries = 200)
    void norIsAnyOther(@ForAll("typed") String text) {
        assertFewLeaves(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void onlySoManyWordsAreLookedUp(String text) {
        String typed = Typed.of(text).text();
        List<String> others =
                Layouts.readings(typed).stream().map(reading -> reading.text()).toList();
        assertThat(Reading.asked(typed, others, typed.split(" "))).hasSizeLessThanOrEqualTo(256);
    }

    private static void assertFewLeaves(String text) {
        for (Holds holds : Holds.values()) {
            Sought sought = sought(text, holds);
            int enough = sought.reading().words().enough();
            if (!sought.isNothing()) {
                Stream.of(Set.<Word>of(), sought.unknown(), sought.loosely()).forEach(loosely -> {
                    Clause clause = sought.clause(loosely, enough, Sought.HALF);
                    assertThat(clause.leaves()).as("%s of %s", holds, text).isLessThan(Clause.MOST_LEAVES);
                });
            }
            translation(sought)
                    .ifPresent(units -> assertThat(
                                    sought.limited(List.of(units, units)).leaves())
                            .isLessThan(Clause.MOST_LEAVES));
        }
    }

    private static Optional<Clause> translation(Sought sought) {
        String text = sought.reading().text();
        Translating translating = new Translating(Language.RU, WEIGHTS, Glossary.own());
        List<Token> tokens = Language.RU.tokens(text);
        for (int place = 0; place < Math.min(Words.MOST, tokens.size()); place++) {
            translating.known(place, tokens.get(place));
        }
        Glossary.own()
                .cover("резервное копирование")
                .forEach(match ->
                        translating.match(match, Language.RU.tokens("резервное копирование"), "резервное копирование"));
        return translating
                .translation(tokens.size(), Translations.MOST_LEAVES)
                .map(all -> new Clause.Sum(all.units(), all.enough()));
    }

    private static Sought sought(String text, Holds holds) {
        Typed typed = Typed.of(text);
        Words words = Words.of(typed.text());
        Reading reading = new Reading(typed.text(), words, known(words, holds), false);
        Synonyms synonyms = Synonyms.of(Glossary.own(), typed.text());
        return new Sought(typed, reading, synonyms, WEIGHTS, EnumSet.allOf(Language.class));
    }

    private static KnownWords known(Words words, Holds holds) {
        Map<String, Set<String>> terms = new HashMap<>();
        BiConsumer<String, String> add = (field, term) ->
                terms.computeIfAbsent(field, any -> new HashSet<>()).add(term);
        words.words().stream()
                .flatMap(word -> word.forms().stream())
                .flatMap(form -> form.entrySet().stream())
                .forEach(form -> {
                    Language language = form.getKey();
                    if (holds != Holds.NOTHING) {
                        add.accept(Fields.skeletons(language), form.getValue().skeleton());
                    }
                    if (holds == Holds.EVERYTHING) {
                        add.accept(Fields.words(language), form.getValue().word());
                        add.accept(Fields.stems(language), form.getValue().stem());
                    }
                });
        return new KnownWords(terms);
    }
}
