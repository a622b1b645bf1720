package kz.kasip.cards.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.cards.diff.Change.Type;
import kz.kasip.cards.diff.Change.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the difference of any two versions. */
class DiffProperties {

    @Property(tries = 200)
    void aVersionDoesNotDifferFromItself(@ForAll long seed, @ForAll @IntRange(max = 5) int cards) {
        List<IdentifiedCard> version = new RandomCards(new Random(seed)).version(cards);
        List<IdentifiedCard> again = new RandomCards(new Random(seed)).version(cards);
        CardsDiff diff = CardsDiff.of(version, again);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.shifts()).isEmpty();
    }

    @Property(tries = 400)
    void theEarlierVersionAndTheDifferenceGiveTheLaterOne(
            @ForAll long seed, @ForAll @IntRange(max = 4) int cards, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Random random = new Random(seed);
        List<IdentifiedCard> from = new RandomCards(random).version(cards);
        List<IdentifiedCard> to = edited(random, from, edits);
        assertThat(Application.apply(from, CardsDiff.of(from, to))).isEqualTo(to);
        assertThat(Application.apply(to, CardsDiff.of(to, from))).isEqualTo(from);
    }

    @Property(tries = 150)
    void soItIsOfVersionsThatHaveNothingToDoWithEachOther(@ForAll long seed, @ForAll long other) {
        List<IdentifiedCard> from = new RandomCards(new Random(seed)).version(3);
        List<IdentifiedCard> to = new RandomCards(new Random(other)).version(2);
        assertThat(Application.apply(from, CardsDiff.of(from, to))).isEqualTo(to);
    }

    @Property(tries = 300)
    void aPureReorderingYieldsMovesAlone(
            @ForAll long seed, @ForAll @IntRange(max = 5) int cards, @ForAll boolean numberedAnew) {
        Random random = new Random(seed);
        List<IdentifiedCard> from = new RandomCards(random).version(cards);
        List<IdentifiedCard> to = new Edits(random, from).reorder(numberedAnew).version();
        CardsDiff diff = CardsDiff.of(from, to);
        assertThat(diff.changes()).allMatch(change -> change.type() == Type.MOVED);
        assertThat(Application.apply(from, diff)).isEqualTo(to);
    }

    @Property(tries = 300)
    void theWayBackMirrorsTheWayThere(
            @ForAll long seed, @ForAll @IntRange(max = 4) int cards, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Random random = new Random(seed);
        List<IdentifiedCard> from = new RandomCards(random).version(cards);
        List<IdentifiedCard> to = edited(random, from, edits);
        Map<Type, Long> there = counts(CardsDiff.of(from, to));
        Map<Type, Long> back = counts(CardsDiff.of(to, from));
        for (Type type : Type.values()) {
            assertThat(back.get(mirrored(type))).as("%s", type).isEqualTo(there.get(type));
        }
    }

    @Property(tries = 300)
    void bothTextsOfARewordingStandInItsWords(@ForAll long seed, @ForAll long other) {
        String from = sentence(new Random(seed));
        String to = sentence(new Random(other));
        List<Words> words = WordDiff.of(from, to);
        assertThat(without(words, Words.Op.INSERT)).isEqualTo(from);
        assertThat(without(words, Words.Op.DELETE)).isEqualTo(to);
    }

    @Property(tries = 200)
    void noLongerRunStaysThanTheLongestIncreasingOne(@ForAll long seed, @ForAll @IntRange(max = 9) int size) {
        Random random = new Random(seed);
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(shuffled, random);
        int[] values = shuffled.stream().mapToInt(Integer::intValue).toArray();
        int[] found = Arrays.stream(Order.increasing(values))
                .map(index -> values[index])
                .toArray();
        assertThat(found).isSorted().hasSize(longest(values));
    }

    /** By trying every choice. */
    private static int longest(int[] values) {
        int longest = 0;
        for (int choice = 0; choice < 1 << values.length; choice++) {
            int last = -1;
            int length = 0;
            for (int place = 0; place < values.length; place++) {
                if ((choice >> place & 1) == 1) {
                    length = values[place] > last ? length + 1 : Integer.MIN_VALUE;
                    last = values[place];
                }
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static List<IdentifiedCard> edited(Random random, List<IdentifiedCard> from, int edits) {
        Edits editor = new Edits(random, from);
        IntStream.range(0, edits).forEach(edit -> editor.anything());
        List<IdentifiedCard> to = editor.version();
        Set<String> ids = new HashSet<>();
        to.forEach(card -> assertThat(ids.add(card.id())).isTrue());
        return to;
    }

    private static Map<Type, Long> counts(CardsDiff diff) {
        Map<Type, Long> counts = new EnumMap<>(Type.class);
        for (Type type : Type.values()) {
            counts.put(type, 0L);
        }
        diff.changes().forEach(change -> counts.merge(change.type(), 1L, Long::sum));
        return counts;
    }

    private static Type mirrored(Type type) {
        return switch (type) {
            case ADDED -> Type.REMOVED;
            case REMOVED -> Type.ADDED;
            case LANGUAGE_ADDED -> Type.LANGUAGE_REMOVED;
            case LANGUAGE_REMOVED -> Type.LANGUAGE_ADDED;
            default -> type;
        };
    }

    private static String sentence(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(word -> List.of("сад", "и", "поле", " ", "№ 4", "«мёд»", ",", "\n")
                        .get(random.nextInt(8)))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String without(List<Words> words, Words.Op op) {
        return words.stream().filter(part -> part.op() != op).map(Words::text).collect(Collectors.joining());
    }
}
