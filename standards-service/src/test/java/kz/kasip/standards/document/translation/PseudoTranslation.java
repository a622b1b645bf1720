package kz.kasip.standards.document.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;

/** A document with every word replaced by another one, Latin words and numbers apart. */
public final class PseudoTranslation {

    private final Random random;
    private final boolean faithful;

    private PseudoTranslation(Random random, boolean faithful) {
        this.random = random;
        this.faithful = faithful;
    }

    /** With {@code faithful} nothing but the order of the cards changes; else items are dropped and added. */
    public static StandardDocument russian(StandardDocument kazakh, long seed, boolean faithful) {
        Random random = new Random(seed);
        StandardDocument translated = new PseudoTranslation(random, faithful).document(kazakh);
        List<ProfessionCard> shuffled = new ArrayList<>(translated.cards());
        Collections.shuffle(shuffled, random);
        return Documents.withCards(translated, Documents.numbered(shuffled));
    }

    /** The same texts under the other language's name. */
    static StandardDocument renamed(StandardDocument kazakh) {
        return Documents.turned(kazakh, "ru", UnaryOperator.identity());
    }

    private StandardDocument document(StandardDocument document) {
        StandardDocument turned = Documents.turned(document, "ru", PseudoTranslation::translated);
        return faithful
                ? turned
                : Documents.withCards(
                        turned, turned.cards().stream().map(this::changed).toList());
    }

    private ProfessionCard changed(ProfessionCard card) {
        return Documents.withFunctions(
                card,
                card.functions().stream()
                        .map(function -> new LabourFunction(
                                function.number(),
                                function.printedNumber(),
                                function.kind(),
                                function.title(),
                                function.skills().stream().map(this::changed).toList()))
                        .toList());
    }

    private Skill changed(Skill skill) {
        return new Skill(
                skill.number(),
                skill.printedNumber(),
                skill.title(),
                skill.recognition(),
                changed(skill.abilities()),
                changed(skill.knowledge()));
    }

    private List<Item> changed(List<Item> items) {
        List<String> texts = new ArrayList<>(items.stream().map(Item::text).toList());
        if (random.nextInt(4) == 0) {
            texts.remove(random.nextInt(texts.size()));
        }
        if (random.nextInt(4) == 0) {
            texts.add(random.nextInt(texts.size() + 1), "добавленное " + random.nextInt(100));
        }
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Item(i + 1, i + 1, texts.get(i), null))
                .toList();
    }

    private static String translated(String text) {
        return Stream.of(text.split(" "))
                .map(word -> word.matches("[a-z]+|\\d+") ? word : new StringBuilder(word).reverse() + "ный")
                .collect(Collectors.joining(" "));
    }
}
