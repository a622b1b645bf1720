package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;

/** Two documents being compared: their languages, how much their words tell, and where they do not agree. */
final class Comparison {

    /** What of short texts, and of long ones, must be the same for a pair to be sure. */
    private static final double SHORT = 0.4;

    private static final double LONG = 0.25;

    final Languages languages;
    final Disagreements disagreements;
    final Evidence evidence;
    final Alignment<Words> texts;
    final Structure<Traits.OfSkill> skills;
    final Structure<Traits.OfFunction> functions;
    final SurePairs names;
    final SurePairs definitions;

    private Comparison(Languages languages, Evidence evidence) {
        this.languages = languages;
        this.evidence = evidence;
        disagreements = new Disagreements(languages);
        var likeness = new Likeness(evidence);
        texts = new Alignment<>(likeness::texts);
        skills = new Structure<>(likeness::skills);
        functions = new Structure<>(likeness::functions);
        names = new SurePairs(evidence.vocabulary(), SHORT);
        definitions = new SurePairs(evidence.vocabulary(), LONG);
    }

    static Comparison of(Pair<StandardDocument> documents, List<Pair<ProfessionCard>> cards) {
        Pair<String> languages = documents.part(StandardDocument::language);
        return new Comparison(
                new Languages(languages.base(), languages.other()), Evidence.of(vocabulary(documents), cards));
    }

    private static Vocabulary vocabulary(Pair<StandardDocument> documents) {
        return new Vocabulary(Stream.of(documents.base(), documents.other())
                .filter(Objects::nonNull)
                .flatMap(document -> document.cards().stream())
                .flatMap(card -> card.functions().stream())
                .flatMap(function -> function.skills().stream())
                .flatMap(skill -> Stream.concat(skill.abilities().stream(), skill.knowledge().stream()))
                .map(item -> Words.of(item.text()))
                .toList());
    }
}
