package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;

/**
 * What the likeness of two texts proves in these two documents: where translations usually have much in common, texts that
 * have nothing in common are none; where they usually have nothing, that says nothing.
 *
 * @param usual what a text and its translation usually have in common here
 */
record Evidence(Vocabulary vocabulary, double usual) {

    private static final double SAME_WORDS = 2.5;
    private static final double EXPECTED = 2.7;
    private static final double MOST_USUAL = 0.7;
    private static final double TELLING = 0.35;
    private static final double HARDLY = 0.15;
    private static final int FEW = 8;

    /** Judges by the lists of the paired cards whose counts agree, most of which are in place. */
    static Evidence of(Vocabulary vocabulary, List<Pair<ProfessionCard>> cards) {
        double[] likeness = cards.stream()
                .filter(Pair::isWhole)
                .flatMap(card -> places(card.lists(ProfessionCard::functions)))
                .flatMap(function -> places(function.lists(LabourFunction::skills)))
                .flatMap(skill -> Stream.of(skill.lists(Skill::abilities), skill.lists(Skill::knowledge)))
                .filter(items -> items.base().size() == items.other().size())
                .flatMap(Evidence::places)
                .map(item -> item.part(text -> Words.of(text.text())))
                .filter(Evidence::isTold)
                .mapToDouble(item -> vocabulary.likeness(item.base(), item.other()))
                .sorted()
                .toArray();
        double usual = likeness.length < FEW ? 0 : likeness[likeness.length * 3 / 4];
        return new Evidence(vocabulary, Math.min(MOST_USUAL, usual));
    }

    /** Above 0 where two texts have more in common than is to be expected, 0 where one says nothing. */
    double of(Words one, Words other) {
        return isTold(new Pair<>(one, other)) ? SAME_WORDS * vocabulary.likeness(one, other) - EXPECTED * usual : 0;
    }

    /** Whether lists of one length plainly do not say the same in the same places. */
    boolean contradicts(Pair<List<Item>> items) {
        int size = items.base().size();
        if (usual < TELLING || size < 2 || size != items.other().size()) {
            return false;
        }
        return places(items)
                        .map(item -> item.part(text -> Words.of(text.text())))
                        .mapToDouble(item -> isTold(item) ? vocabulary.likeness(item.base(), item.other()) : usual)
                        .average()
                        .orElse(usual)
                < HARDLY * usual;
    }

    private static boolean isTold(Pair<Words> words) {
        return !words.base().tokens().isEmpty() && !words.other().tokens().isEmpty();
    }

    private static <T> Stream<Pair<T>> places(Pair<List<T>> lists) {
        return IntStream.range(0, Math.min(lists.base().size(), lists.other().size()))
                .mapToObj(i -> new Pair<>(lists.base().get(i), lists.other().get(i)));
    }
}
