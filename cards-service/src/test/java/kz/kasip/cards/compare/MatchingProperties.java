package kz.kasip.cards.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatchingProperties {
    private static final String[] WORDS = {
        "полив",
        "поливать",
        "сад",
        "сада",
        "садом",
        "хлеб",
        "печь",
        "не",
        "без",
        "и",
        "10",
        "20",
        "ұя",
        "ұяны",
        "бал",
        "балды",
        "емес",
        "чистка",
        "план",
        "C++",
        "-",
        "ТО",
        "техническое",
        "обслуживание",
        "вывоз",
        "ввоз"
    };

    @Provide
    Arbitrary<List<Text>> texts() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
        Arbitrary<Map<String, String>> maps = Combinators.combine(
                        words, words, Arbitraries.integers().between(0, 3))
                .as((kazakh, russian, languages) -> {
                    Map<String, String> map = new HashMap<>();
                    if (languages != 1) {
                        map.put("ru", russian);
                    }
                    if (languages != 2) {
                        map.put("kk", kazakh);
                    }
                    return map;
                });
        return maps.list()
                .ofMaxSize(12)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(place -> new Text("t" + place, list.get(place), place))
                        .toList());
    }

    @Property(tries = 300)
    void theAnswerFromTheOtherEndIsTheMirror(@ForAll("texts") List<Text> from, @ForAll("texts") List<Text> to) {
        Set<Match> there = Set.copyOf(Matching.of(from, to));
        Set<Match> back = Matching.of(to, from).stream().map(Match::mirrored).collect(Collectors.toUnmodifiableSet());
        assertThat(back).isEqualTo(there);
    }

    @Property(tries = 300)
    void noTextIsInTwoPairsAndNoPairIsBelowTheThreshold(
            @ForAll("texts") List<Text> from, @ForAll("texts") List<Text> to) {
        List<Match> matches = Matching.of(from, to);
        assertThat(matches).extracting(Match::from).doesNotHaveDuplicates();
        assertThat(matches).extracting(Match::to).doesNotHaveDuplicates();
        assertThat(matches).allMatch(match -> match.score() >= Matching.THRESHOLD && match.score() <= 1);
    }

    @Property(tries = 200)
    void everyTextIsItsOwnMatch(@ForAll("texts") List<Text> texts) {
        assertThat(Matching.of(texts, texts))
                .hasSize(texts.size())
                .allMatch(match -> match.equal() && match.from() == match.to());
    }

    @Property(tries = 200)
    void theOrderOfTheListsDoesNotMatter(
            @ForAll("texts") List<Text> from, @ForAll("texts") List<Text> to, @ForAll Random random) {
        List<Text> shuffled = new ArrayList<>(to);
        Collections.shuffle(shuffled, random);
        assertThat(byId(from, shuffled)).isEqualTo(byId(from, to));
    }

    private static Map<String, String> byId(List<Text> from, List<Text> to) {
        Function<Match, String> known = match -> from.get(match.from()).id();
        return Matching.of(from, to).stream()
                .collect(Collectors.toMap(known, match -> to.get(match.to()).id()));
    }
}
