package kz.kasip.standards.document.translation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Item;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.Term;
import kz.kasip.standards.document.TechnicalData;

/** Small documents, as much of them as a test is about. */
final class Small {

    private Small() {}

    static StandardDocument document(String language, int version, List<Term> terms, ProfessionCard... cards) {
        return new StandardDocument(
                language,
                null,
                "Title " + language,
                "A01491901",
                List.of(),
                null,
                List.of(),
                null,
                terms,
                List.of(),
                null,
                List.of(),
                Documents.numbered(Arrays.asList(cards)),
                new TechnicalData(null, List.of(), null, null, null, version, 2024, null, null, null, null),
                List.of());
    }

    static StandardDocument document(String language, ProfessionCard... cards) {
        return document(language, 1, List.of(), cards);
    }

    static ProfessionCard card(String title, String code, Integer level, Skill... skills) {
        return new ProfessionCard(
                1,
                null,
                title,
                List.of(),
                null,
                null,
                code,
                level,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(new LabourFunction(1, 1, Kind.MANDATORY, null, numbered(skills))),
                List.of(),
                List.of(),
                List.of());
    }

    static Skill skill(String title, List<String> abilities, String... knowledge) {
        return new Skill(1, 1, title, null, items(abilities.stream()), items(Stream.of(knowledge)));
    }

    private static List<Skill> numbered(Skill... skills) {
        return IntStream.range(0, skills.length)
                .mapToObj(i ->
                        new Skill(i + 1, i + 1, skills[i].title(), null, skills[i].abilities(), skills[i].knowledge()))
                .toList();
    }

    private static List<Item> items(Stream<String> texts) {
        List<String> all = texts.toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Item(i + 1, i + 1, all.get(i), null))
                .toList();
    }
}
