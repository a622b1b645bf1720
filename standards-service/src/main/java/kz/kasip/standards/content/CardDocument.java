package kz.kasip.standards.content;

import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.template.Language;

/** Shows what a card says in one language as the card of a document in it. */
record CardDocument(ContentDocument.OneLanguage in) {

    ProfessionCard card(ContentCard card, int place) {
        var title = in.text(card.title());
        var heading = in.text(card.heading());
        var functions = card.functions().stream().filter(in::has).toList();
        return new ProfessionCard(
                place,
                heading == null ? title : heading,
                title,
                in.texts(card.otherTitles()),
                card.groupCode(),
                in.text(card.groupTitle()),
                card.occupationCode(),
                card.orkLevel(),
                card.orkSublevel(),
                in.text(card.qualificationReference()),
                card.education().stream()
                        .map(one -> new ProfessionCard.Education(
                                in.text(one.level()), in.text(one.speciality()), in.text(one.qualification())))
                        .toList(),
                in.text(card.experience()),
                in.text(card.nonFormalLearning()),
                in.text(card.purpose()),
                List.of(),
                IntStream.range(0, functions.size())
                        .mapToObj(i -> function(functions.get(i), i + 1))
                        .toList(),
                in.texts(card.competencies()),
                in.texts(card.regulations()),
                card.related().stream()
                        .map(one -> new ProfessionCard.RelatedProfession(one.orkLevel(), in.text(one.title())))
                        .toList());
    }

    private LabourFunction function(ContentFunction function, int place) {
        var skills = function.skills().stream().filter(in::has).toList();
        return new LabourFunction(
                place,
                place,
                function.kind(),
                in.text(function.title()),
                IntStream.range(0, skills.size())
                        .mapToObj(i -> skill(skills.get(i), i + 1))
                        .toList());
    }

    private LabourFunction.Skill skill(ContentFunction.Skill skill, int place) {
        return new LabourFunction.Skill(
                place,
                place,
                in.text(skill.title()),
                in.text(skill.recognition()),
                items(skill.abilities()),
                items(skill.knowledge()));
    }

    private List<LabourFunction.Item> items(List<ContentFunction.Item> items) {
        var texts = items.stream()
                .map(item -> in.text(item.text()))
                .filter(text -> text != null)
                .toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new LabourFunction.Item(
                        i + 1, i + 1, texts.get(i), Language.detected(texts.get(i), in.language())))
                .toList();
    }
}
