package kz.kasip.cards.gap;

import static kz.kasip.cards.gap.Sides.card;
import static kz.kasip.cards.gap.Sides.side;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GapProperties {
    private static final String FROM = "J62012900-01";
    private static final String TO = "J62012900-02";

    @Provide
    Arbitrary<CardContent> cards() {
        Arbitrary<String> words = Arbitraries.of(
                "полив",
                "поливать",
                "рассады",
                "рассаду",
                "сада",
                "печь",
                "печи",
                "хлеб",
                "без",
                "дрожжей",
                "10",
                "20");
        Arbitrary<Map<String, String>> texts =
                words.list().ofMinSize(1).ofMaxSize(4).map(list -> Map.of("ru", String.join(" ", list)));
        Arbitrary<List<Map<String, String>>> some = texts.list().ofMaxSize(5);
        return Combinators.combine(texts, some.list().ofMinSize(1).ofMaxSize(3), some)
                .as((one, abilities, knowledge) -> {
                    List<List<Map<String, String>>> all = new ArrayList<>(abilities);
                    all.add(List.of(one));
                    return card(all, knowledge);
                });
    }

    @Property(tries = 150)
    void theGapBackIsTheMirror(@ForAll("cards") CardContent one, @ForAll("cards") CardContent other) {
        Gap there = Gap.of(side(FROM, one), side(TO, other));
        Gap back = Gap.of(side(TO, other), side(FROM, one));
        for (Function<Gap, GapItems> sort : List.<Function<Gap, GapItems>>of(Gap::abilities, Gap::knowledge)) {
            GapItems some = sort.apply(there);
            GapItems mirror = sort.apply(back);
            assertThat(mirror.missing()).isEqualTo(some.extra());
            assertThat(mirror.extra()).isEqualTo(some.missing());
            assertThat(Set.copyOf(mirror.shared()))
                    .isEqualTo(some.shared().stream()
                            .map(match -> new GapMatch(match.to(), match.from(), match.score(), match.equal()))
                            .collect(Collectors.toSet()));
        }
    }

    @Property(tries = 100)
    void aCardLacksNothingForItself(@ForAll("cards") CardContent card) {
        Gap gap = Gap.of(side(FROM, card), side(FROM, card));
        assertThat(gap.summary().all().missing()).isZero();
        assertThat(gap.summary().all().extra()).isZero();
        assertThat(gap.abilities().shared()).allMatch(GapMatch::equal);
    }

    @Property(tries = 150)
    void everyItemStandsThereExactlyOnce(@ForAll("cards") CardContent one, @ForAll("cards") CardContent other) {
        Gap gap = Gap.of(side(FROM, one), side(TO, other));
        List<String> ids = Stream.of(gap.abilities(), gap.knowledge())
                .flatMap(GapProperties::items)
                .flatMap(item -> item.sources().stream())
                .map(GapSource::itemId)
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(count(one) + count(other));
    }

    @Property(tries = 150)
    void anotherOrderOfTheItemsChangesNothingButPlaces(
            @ForAll("cards") CardContent one, @ForAll("cards") CardContent other, @ForAll Random random) {
        GapSide from = side(FROM, one);
        GapSide to = side(TO, other);
        List<GapItem> shuffled = new ArrayList<>(to.abilities());
        Collections.shuffle(shuffled, random);
        GapItems straight = GapItems.of(from.abilities(), to.abilities());
        GapItems again = GapItems.of(from.abilities(), shuffled);
        assertThat(new HashSet<>(again.shared())).isEqualTo(new HashSet<>(straight.shared()));
        assertThat(new HashSet<>(again.missing())).isEqualTo(new HashSet<>(straight.missing()));
        assertThat(again.extra()).isEqualTo(straight.extra());
    }

    private static Stream<GapItem> items(GapItems items) {
        Stream<GapItem> shared = items.shared().stream().flatMap(match -> Stream.of(match.from(), match.to()));
        return Stream.concat(shared, Stream.concat(items.missing().stream(), items.extra().stream()));
    }

    private static int count(CardContent card) {
        return card.functions().stream()
                .flatMap(function -> function.skills().stream())
                .mapToInt(skill -> skill.abilities().size() + skill.knowledge().size())
                .sum();
    }
}
