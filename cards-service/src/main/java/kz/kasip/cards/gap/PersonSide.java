package kz.kasip.cards.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent.Education;

/** Takes what a gap is about out of a person's own list. */
final class PersonSide {
    private static final Pattern KAZAKH_LETTERS = Pattern.compile("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");

    /** Hardly a Kazakh text of so many characters is without them. */
    private static final int SURE = 20;

    private final NewGap person;
    private final Set<String> ofTheCard;

    private PersonSide(NewGap person, Set<String> ofTheCard) {
        this.person = person;
        this.ofTheCard = ofTheCard;
    }

    /** @param ofTheCard the languages of the card that the person is compared with */
    static GapSide of(NewGap person, Set<String> ofTheCard) {
        PersonSide side = new PersonSide(person, ofTheCard);
        List<Education> education = person.education() == null
                ? List.of()
                : List.of(new Education(side.text(person.education()), null, null));
        return new GapSide(
                new GapCard(null, null, null, person.orkLevel()),
                side.items("abilities", person.abilities()),
                side.items("knowledge", person.knowledge()),
                side.items("competencies", person.competencies()),
                education,
                person.education() == null
                        ? null
                        : EducationLevel.highest(person.education()).orElse(null),
                person.experience() == null ? null : side.text(person.experience()));
    }

    private List<GapItem> items(String list, List<String> texts) {
        Function<Integer, GapItem> item =
                place -> GapItem.of(text(texts.get(place)), new GapSource(null, list + "[" + place + "]", null, null));
        return texts == null
                ? null
                : GapItem.distinct(
                        IntStream.range(0, texts.size()).boxed().map(item).toList());
    }

    private Map<String, String> text(String written) {
        return Map.of(language(written), written);
    }

    /** Letters that Russian has not tell Kazakh; of a short text without them the card decides. */
    private String language(String written) {
        if (person.language() != null) {
            return person.language();
        }
        boolean maybe = written.length() < SURE && ofTheCard.equals(Set.of("kk"));
        return maybe || KAZAKH_LETTERS.matcher(written).find() ? "kk" : "ru";
    }
}
