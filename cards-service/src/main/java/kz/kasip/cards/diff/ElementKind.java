package kz.kasip.cards.diff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of the cards is; the order is that of a card. */
@Schema(name = "ElementKind", description = "What a part of the cards is.")
public enum ElementKind {
    CARD(""),
    OTHER_TITLE(".otherTitles[%d]"),
    EDUCATION(".education[%d]"),
    FUNCTION(".f%d"),
    SKILL(".s%d"),
    ABILITY(".a%d"),
    KNOWLEDGE(".k%d"),
    COMPETENCY(".competencies[%d]"),
    REGULATION(".regulations[%d]"),
    RELATED(".related[%d]");

    private final String place;

    ElementKind(String place) {
        this.place = place;
    }

    /** The id of the part at a place, from 1, of another part. */
    String id(String parent, int number) {
        return parent + place.formatted(number);
    }
}
