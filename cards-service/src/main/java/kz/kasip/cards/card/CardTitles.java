package kz.kasip.cards.card;

import java.util.List;
import java.util.Map;

/** What a card is named by, without its functions. */
public record CardTitles(
        String cardId,
        String code,
        Integer orkLevel,
        Map<String, String> title,
        List<Map<String, String>> otherTitles,
        String groupCode,
        String occupationCode) {

    public static CardTitles of(Card card) {
        CardContent body = card.body();
        return new CardTitles(
                card.cardId(),
                card.code(),
                card.orkLevel(),
                body.title(),
                body.otherTitles(),
                body.groupCode(),
                body.occupationCode());
    }
}
