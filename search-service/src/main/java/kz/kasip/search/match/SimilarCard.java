package kz.kasip.search.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card that is like another one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SimilarCard", description = "A card that is like the one asked for. Texts are language maps.")
record SimilarCard(
        @NotNull @Schema(description = "The card's id.", examples = "J62012900-02")
        String cardId,

        @NotNull @Schema(description = "Code of its standard.", examples = "J62012900")
        String standard,

        @NotNull @Schema(description = "The version of the standard.", examples = "1")
        int version,

        @NotNull @Schema(examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @Schema(
                description = "Level of the card; absent where its document gives none.",
                examples = "5",
                minimum = "1",
                maximum = "8")
        Integer orkLevel,

        @Schema(description = "Group of the classifier of occupations.", examples = "2513-0")
        String groupCode,

        @NotNull @Schema(description = "Whether it is the same profession by its title, most often at another level.")
        boolean sameProfession,

        @NotNull @Schema(description = "How alike they are; 1 is the card itself.", examples = "0.62")
        double score,

        @NotNull @Schema(description = "How many abilities and pieces of knowledge they share.", examples = "1")
        int sharedCount,

        @NotNull @Schema(description = "Up to five of these, the most alike first.")
        List<Shared> shared) {

    /** An ability or a piece of knowledge that two cards share. */
    @Schema(name = "SharedItem", description = "An ability or a piece of knowledge that both cards have, in its words.")
    record Shared(
            @NotNull @Schema(description = "Where it stands in the card found.", examples = "J62012900-02.f1.s1.k2")
            String id,

            @NotNull @Schema(description = "Where it stands in the card asked for.", examples = "J62012900-01.f1.s1.k2")
            String ownId,

            @NotNull @Schema(description = "ABILITY or KNOWLEDGE.", examples = "KNOWLEDGE")
            Kind kind,

            @NotNull @Schema(description = "The text in the card found.", examples = "{\"ru\": \"Устройство сетевых дисков\"}")
            Map<String, String> text) {}
}
