package kz.kasip.cards.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between the cards of two versions.
 *
 * @param field the field of the element that is about; null where it is the element as a whole
 * @param text the element's main text, in the later version where it is there
 * @param words the difference of the two texts word by word, by language; of a rewording alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CardChange", description = "One difference between the cards of two versions.")
public record Change(
        @NotNull Type type,
        @NotNull ElementKind kind,
        @NotNull Path path,
        String field,
        Map<String, String> text,
        Side from,
        Side to,
        Map<String, List<Words>> words) {

    /** What happened. */
    @Schema(name = "CardChangeType")
    public enum Type {
        ADDED,
        REMOVED,
        MOVED,
        RENUMBERED,
        REWORDED,
        LANGUAGE_ADDED,
        LANGUAGE_REMOVED,
        CHANGED
    }

    /** Where it happened: the card, and the element's id in each of the two versions that has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CardChangePath")
    public record Path(@NotNull String card, String from, String to) {}

    /**
     * The element in one of the two versions; only what the change is about is there.
     *
     * @param parent id of what it is a part of; null for a card
     * @param place its place among its like, from 1
     * @param number its number as written
     * @param element the whole element, without such of its parts as moved
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CardChangeSide")
    public record Side(
            String parent,
            Integer place,
            Integer number,
            Map<String, String> text,
            String value,
            @Schema(type = SchemaType.OBJECT) Object element) {

        static Side text(Map<String, String> text) {
            return text == null ? null : new Side(null, null, null, text, null, null);
        }

        static Side value(String value) {
            return value == null ? null : new Side(null, null, null, null, value, null);
        }

        static Side number(int number) {
            return new Side(null, null, number, null, null, null);
        }
    }

    /** A run of words that both texts have, or one of them alone. */
    @Schema(name = "Words", description = "A run of words that both texts have, or one of them alone.")
    public record Words(@NotNull Op op, @NotNull String text) {

        /** Which of the two texts has the words. */
        @Schema(name = "WordsOp")
        public enum Op {
            EQUAL,
            INSERT,
            DELETE
        }
    }

    /** An element that kept its order, whose number is another because others came, went or moved: no change of its own. */
    @Schema(
            name = "CardShift",
            description = "An element that kept its order, whose number is another because others came, went or moved.")
    public record Shift(
            @NotNull ElementKind kind,
            @NotNull Path path,
            @NotNull int from,
            @NotNull int to) {}
}
