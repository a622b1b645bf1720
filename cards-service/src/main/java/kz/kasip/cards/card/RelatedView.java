package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A related profession as written, and the card that it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "RelatedCard",
        description = "A related profession as written, and the card that it is, if that is known.")
record RelatedView(
        @Schema(description = "Level as written.", examples = "5")
        Integer orkLevel,

        @Schema(description = "Title as written.", examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @Schema(description = "The card that it is; absent where none is known.", examples = "J62012900-02")
        String cardId,

        @Schema(
                description = "Code of the card's standard, where it is another than this card's.",
                examples = "J62012901")
        String standard,

        @Schema(
                description =
                        "How sure the link is: 1 where title and level are the same in this version, never less than"
                                + " 0.8; where it would be less there is no link.",
                minimum = "0.8",
                maximum = "1",
                examples = "1.0")
        Double confidence) {

    static RelatedView unlinked(CardContent.Related related) {
        return new RelatedView(related.orkLevel(), related.title(), null, null, null);
    }

    /** With the link, which may be null. */
    static RelatedView of(Card card, CardContent.Related related, CardLinks.Link link) {
        if (link == null) {
            return unlinked(related);
        }
        String standard = link.standard().equals(card.code()) ? null : link.standard();
        return new RelatedView(related.orkLevel(), related.title(), link.cardId(), standard, link.confidence());
    }
}
