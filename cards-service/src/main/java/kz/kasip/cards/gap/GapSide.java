package kz.kasip.cards.gap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent.Education;

/**
 * What is compared of a card or of a person.
 *
 * @param knowledge null where it is not known what the side knows; the same with competencies
 * @param educationLevel the level that counts, or null where it can't be told
 */
record GapSide(
        GapCard card,
        List<GapItem> abilities,
        List<GapItem> knowledge,
        List<GapItem> competencies,
        List<Education> education,
        EducationLevel educationLevel,
        Map<String, String> experience) {

    /** The languages of its texts, or of the card's title where it has none. */
    Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        Stream.of(abilities, knowledge == null ? List.<GapItem>of() : knowledge)
                .flatMap(List::stream)
                .forEach(item -> languages.addAll(item.text().keySet()));
        if (languages.isEmpty() && card.title() != null) {
            languages.addAll(card.title().keySet());
        }
        return languages;
    }
}
