package kz.kasip.cards.ladder;

import java.util.Map;
import java.util.Objects;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.Titles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a card is recognised as the same profession; the surest first. */
@Schema(
        name = "LadderRecognition",
        description =
                "By what a card is recognised as the same profession: it is the card that was asked for, it has the"
                        + " same title in a language of both, a title of one is another title of the other, or both have the same"
                        + " code of an occupation.")
enum Recognition {
    ITSELF,
    TITLE,
    OTHER_TITLE,
    OCCUPATION;

    /** How another card of the version is recognised as the profession of a card; null where it is another profession. */
    static Recognition of(Card card, Card other) {
        if (card.cardId().equals(other.cardId())) {
            return ITSELF;
        }
        if (sameTitle(card.body().title(), other.body().title())) {
            return TITLE;
        }
        if (otherTitle(card.body(), other.body()) || otherTitle(other.body(), card.body())) {
            return OTHER_TITLE;
        }
        String occupation = card.body().occupationCode();
        return occupation != null && occupation.equals(other.body().occupationCode()) ? OCCUPATION : null;
    }

    private static boolean sameTitle(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(title -> other.containsKey(title.getKey()))
                .anyMatch(title -> Titles.normalised(title.getValue())
                        .equals(Titles.normalised(Objects.requireNonNull(other.get(title.getKey())))));
    }

    /** Whether a title of one is another title of the other; two other titles alone are no sign. */
    private static boolean otherTitle(CardContent one, CardContent other) {
        return other.otherTitles().stream()
                .anyMatch(title -> Titles.meet(one.title().values(), title.values()));
    }
}
