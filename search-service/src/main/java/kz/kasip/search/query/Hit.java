package kz.kasip.search.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.PassageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that was found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SearchHit", description = "Something that was found. Texts are language maps.")
record Hit(
        @NotNull @Schema(description = "Stable inside the version.", examples = "J62012900-01.f1.s1.a1")
        String id,

        @NotNull Kind kind,

        @NotNull @Schema(description = "Code of the standard it stands in.", examples = "J62012900")
        String standard,

        @NotNull @Schema(description = "The version that is in force on the day asked for.", examples = "1")
        int version,

        @Schema(description = "The card it belongs to; absent for standards and terms.", examples = "J62012900-01")
        String cardId,

        @NotNull @Schema(
                description = "Title of the card, or of the standard where there is no card.",
                examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @Schema(description = "Level of the card.", examples = "4", minimum = "1", maximum = "8")
        Integer orkLevel,

        @Schema(description = "Group of the classifier of occupations.", examples = "2513-0")
        String groupCode,

        @NotNull @Schema(
                description = "The whole text that was found.",
                examples = "{\"ru\": \"Восстанавливать данные из резервной копии\"}")
        Map<String, String> text,

        @NotNull @Schema(
                description = "The same as HTML, with the words that were found in `<em>`.",
                examples = "{\"ru\": \"<em>Восстанавливать</em> данные из резервной <em>копии</em>\"}")
        Map<String, String> highlight,

        @NotNull @Schema(description = "All cards that the text stands in; texts that are equal come as one hit.")
        List<CardRef> cards,

        @NotNull @Schema(description = "Why it was found, the surest first.", examples = "[\"exact\", \"stem\"]")
        List<MatchedBy> matchedBy,

        @NotNull @Schema(description = "The higher, the better; comparable inside one answer.", examples = "7.25")
        float score) {

    static Hit of(Found hit, Map<String, String> highlight, List<MatchedBy> matchedBy) {
        PassageText found = hit.shown();
        return new Hit(
                found.id(),
                found.kind(),
                found.standard(),
                found.version(),
                found.cardId(),
                found.title(),
                found.orkLevel(),
                found.groupCode(),
                found.text(),
                highlight,
                hit.cards(),
                matchedBy,
                hit.score());
    }
}
