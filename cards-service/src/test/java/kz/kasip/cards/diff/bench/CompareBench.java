package kz.kasip.cards.diff.bench;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.Kind;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;
import kz.kasip.cards.diff.CardsDiff;
import kz.kasip.cards.diff.IdentifiedCard;
import kz.kasip.cards.testsupport.Cards;

/**
 * Measures the comparison alone at growing sizes, nine items of ten unchanged, beside the plain comparison of their lines by
 * java-diff-utils. Argument: the items to begin with (200 unless told).
 */
public final class CompareBench {
    private static final int DOUBLINGS = 4;
    private static final int ROUNDS = 15;
    private static final int ITEMS_OF_A_SKILL = 20;
    private static final int SKILLS_OF_A_FUNCTION = 2;
    private static final double MILLIS = 1e6;
    private static final String[] SYLLABLES = "ба во гри ду жа зо ки лу мы не па ро са ту фи ха це чи шу ща".split(" ");

    private static long kept;

    private CompareBench() {}

    /** Prints a line for each size. */
    public static void main(String[] arguments) {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        double before = 0;
        double linesBefore = 0;
        double first = 0;
        int begun = items;
        for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
            List<IdentifiedCard> from = version(items, false);
            List<IdentifiedCard> to = version(items, true);
            double engine = milliseconds(() -> CardsDiff.of(from, to));
            double lines = milliseconds(() -> DiffUtils.diff(lines(from), lines(to)));
            String growth = doubling == 0
                    ? ""
                    : ", per doubling %.2f times n log n; lines %.2f times"
                            .formatted(grown(engine / before, items), grown(lines / linesBefore, items));
            IO.println("%6d items, %4d changes: %8.2f ms; plain lines by java-diff-utils %8.2f ms, ratio %.1f%s"
                    .formatted(items, CardsDiff.of(from, to).changes().size(), engine, lines, engine / lines, growth));
            first = doubling == 0 ? engine : first;
            before = engine;
            linesBefore = lines;
            items *= 2;
        }
        int all = items / 2;
        double whole = before / first / (all * Math.log(all) / (begun * Math.log(begun)));
        IO.println("from %d to %d items the cost grew %.2f times as n log n does%s"
                .formatted(begun, all, whole, kept == 0 ? "." : ""));
    }

    /** How much more than n log n a doubling to so many items cost. */
    private static double grown(double ratio, int items) {
        return ratio / (2 * Math.log(items) / Math.log(items / 2.0));
    }

    private static double milliseconds(Supplier<Object> work) {
        double[] rounds = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            kept += System.identityHashCode(work.get());
            rounds[Math.max(round, 0)] = (System.nanoTime() - begun) / MILLIS;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    /** One card; in the later version of ten items one is reworded, another in its place, or changed places. */
    private static List<IdentifiedCard> version(int items, boolean later) {
        Random random = new Random(items);
        List<String> texts = new ArrayList<>(
                IntStream.range(0, items).mapToObj(item -> text(random)).toList());
        if (later) {
            for (int place = 0; place < items; place += 10) {
                switch (place / 10 % 4) {
                    case 0, 1 -> texts.set(place, texts.get(place) + " заново");
                    case 2 -> texts.set(place, text(random));
                    default -> Collections.swap(texts, place, random.nextInt(items));
                }
            }
        }
        List<LabourFunction> functions = new ArrayList<>();
        int each = ITEMS_OF_A_SKILL * SKILLS_OF_A_FUNCTION;
        for (int place = 0; place < items; place += each) {
            int first = place;
            List<Skill> skills = IntStream.range(0, SKILLS_OF_A_FUNCTION)
                    .mapToObj(skill -> skill(texts, first + skill * ITEMS_OF_A_SKILL, skill + 1))
                    .toList();
            String title = "Работа " + word(new Random(place)) + " " + place;
            functions.add(new LabourFunction(functions.size() + 1, Kind.MANDATORY, Map.of("ru", title), skills));
        }
        return List.of(new IdentifiedCard("J62012900-01", Cards.bare("Мастер", 4, functions)));
    }

    private static Skill skill(List<String> texts, int first, int number) {
        List<Item> items = IntStream.range(0, ITEMS_OF_A_SKILL)
                .mapToObj(place -> new Item(place + 1, Map.of("ru", texts.get(first + place)), null))
                .toList();
        int half = ITEMS_OF_A_SKILL / 2;
        return new Skill(
                number,
                Map.of("ru", "Навык " + first),
                null,
                items.subList(0, half),
                items.subList(half, items.size()));
    }

    /** Six words, each of some hundreds that there are. */
    private static String text(Random random) {
        return IntStream.range(0, 6).mapToObj(word -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)] + "н"
                + SYLLABLES[random.nextInt(2)];
    }

    private static List<String> lines(List<IdentifiedCard> cards) {
        return cards.stream()
                .flatMap(card -> card.content().functions().stream())
                .flatMap(function -> function.skills().stream())
                .flatMap(skill -> Stream.concat(skill.abilities().stream(), skill.knowledge().stream()))
                .map(item -> item.text().get("ru"))
                .toList();
    }
}
