package kz.kasip.standards.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.kasip.standards.client.CardsDiff;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One difference between two versions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change", description = "One difference between two versions; texts are language maps.")
record Change(
        @NotNull @Schema(description = "What happened.") Type type,

        @NotNull @Schema(description = "What it happened to.")
        Kind kind,

        @NotNull Path path,

        @Schema(
                description = "The field that it is about; absent where it is the element as a whole.",
                examples = "title")
        String field,

        @Schema(
                description = "What the element says, in the later version where it is there.",
                examples = "{\"ru\": \"Восстанавливать данные из резервной копии\"}")
        Map<String, String> text,

        @Schema(description = "The earlier version's side.") Side from,

        @Schema(description = "The later version's side.") Side to,

        @Schema(
                description =
                        "Of a rewording: its words by language. What is EQUAL or DELETE makes the earlier text, what"
                                + " is EQUAL or INSERT the later one.")
        Map<String, List<Words>> words) {

    /** What happened. */
    @Schema(
            name = "ChangeType",
            description =
                    "RENUMBERED: its number is another at the same place; numbers that are others because elements"
                            + " came, went or moved are no changes. LANGUAGE_ADDED: the text is there in a further language.")
    enum Type {
        ADDED,
        REMOVED,
        MOVED,
        RENUMBERED,
        REWORDED,
        LANGUAGE_ADDED,
        LANGUAGE_REMOVED,
        CHANGED
    }

    /** What it happened to. */
    @Schema(name = "ChangedElement")
    enum Kind {
        STANDARD,
        OKED_STEP,
        TERM,
        ABBREVIATION,
        PROFESSIONAL_GROUP,
        DEVELOPER,
        EXPERT,
        UPDATER,
        EARLIER_VERSION,
        CARD,
        OTHER_TITLE,
        EDUCATION,
        FUNCTION,
        SKILL,
        ABILITY,
        KNOWLEDGE,
        COMPETENCY,
        REGULATION,
        RELATED
    }

    /** Where it happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangePath", description = "Where it happened: ids of the element, and the card that it is of.")
    record Path(
            @Schema(examples = "J62011901-01") String card,

            @Schema(description = "Its id in the earlier version.", examples = "J62011901-01.f1.s2.a3")
            String from,

            @Schema(description = "Its id in the later version.", examples = "J62011901-01.f2.s1.a1")
            String to) {}

    /** The element in one of the two versions; only what the change is about is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangeSide", description = "The element in one version; only what the change is about is there.")
    record Side(
            @Schema(description = "Id of what it is a part of.", examples = "J62011901-01.f1.s2")
            String parent,

            @Schema(description = "Its place among its like, from 1.", examples = "3")
            Integer place,

            @Schema(description = "Its number as written.", examples = "3")
            Integer number,

            Map<String, String> text,

            @Schema(description = "Of a field that is no text.")
            String value,

            @Schema(
                    type = SchemaType.OBJECT,
                    description = "The whole element as in the card, without such of its parts as moved.")
            Object element) {

        static Side text(Map<String, String> text) {
            return text == null ? null : new Side(null, null, null, text, null, null);
        }

        static Side value(String value) {
            return value == null ? null : new Side(null, null, null, null, value, null);
        }

        static Side place(int place) {
            return new Side(null, place, null, null, null, null);
        }

        private static Side of(CardsDiff.Side side) {
            return side == null
                    ? null
                    : new Side(side.parent(), side.place(), side.number(), side.text(), side.value(), side.element());
        }
    }

    /** A run of words that both texts have, or one of them alone. */
    @Schema(name = "Words", description = "A run of words that both texts have, or one of them alone.")
    record Words(@NotNull Op op, @NotNull String text) {

        /** Which of the two texts has the words. */
        @Schema(name = "WordsOp")
        enum Op {
            EQUAL,
            INSERT,
            DELETE
        }
    }

    static Change of(CardsDiff.Change change) {
        return new Change(
                Type.valueOf(change.type()),
                Kind.valueOf(change.kind()),
                path(change.path()),
                change.field(),
                change.text(),
                Side.of(change.from()),
                Side.of(change.to()),
                words(change.words()));
    }

    static Path path(CardsDiff.Path path) {
        return new Path(path.card(), path.from(), path.to());
    }

    private static Map<String, List<Words>> words(Map<String, List<CardsDiff.Words>> words) {
        if (words == null) {
            return null;
        }
        var all = new TreeMap<String, List<Words>>();
        words.forEach((language, parts) -> all.put(
                language,
                parts.stream()
                        .map(part -> new Words(Words.Op.valueOf(part.op()), part.text()))
                        .toList()));
        return all;
    }

    /** The same with the words of one language alone, where there are any in it. */
    Change in(String language) {
        return words == null || !words.containsKey(language)
                ? this
                : new Change(type, kind, path, field, text, from, to, Map.of(language, words.get(language)));
    }
}
