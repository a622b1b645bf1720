package kz.kasip.search.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.match.level.LevelFit;
import kz.kasip.search.match.score.Weighed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card that fits a text, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CardMatch", description = "A card that fits the text, and why. The register's texts are language maps.")
record CardMatch(
        @NotNull @Schema(description = "The card's id.", examples = "J62012900-01")
        String cardId,

        @NotNull @Schema(description = "Code of its standard.", examples = "J62012900")
        String standard,

        @NotNull @Schema(description = "The version of the standard.", examples = "1")
        int version,

        @NotNull @Schema(examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @Schema(
                description = "Level of the card; absent where its document gives none.",
                examples = "4",
                minimum = "1",
                maximum = "8")
        Integer orkLevel,

        @Schema(description = "Group of the classifier of occupations.", examples = "2513-0")
        String groupCode,

        @NotNull @Schema(description = "The higher, the better, from 0 to 1; comparable inside one answer.", examples = "0.71")
        double score,

        @NotNull LevelFit level,

        @NotNull @Schema(
                description = "Words of the text that name the card.",
                examples = "[\"смотритель\", \"облачных\", \"хранилищ\"]")
        List<String> titleWords,

        @NotNull @Schema(description = "Abilities and knowledge of the card that the text speaks of, the surest first.")
        List<Matched> matched,

        @NotNull @Schema(description = "Abilities and knowledge of the card that it does not speak of, in the card's order.")
        List<Missing> missing) {

    /** An ability or a piece of knowledge that the text speaks of. */
    @Schema(name = "MatchedItem", description = "An ability or a piece of knowledge that the text speaks of.")
    record Matched(
            @NotNull @Schema(examples = "J62012900-01.f1.s1.a1")
            String id,

            @NotNull @Schema(description = "ABILITY or KNOWLEDGE.", examples = "ABILITY")
            Kind kind,

            @NotNull @Schema(examples = "{\"ru\": \"Восстанавливать данные из резервной копии\"}")
            Map<String, String> text,

            @NotNull @Schema(description = "How much of it one sentence of the text says too, from 0.35 to 1.", examples = "0.8")
            double share,

            @NotNull @Schema(description = "The words of the text that say so.", examples = "[\"восстановление\", \"данных\"]")
            List<String> words) {}

    /** An ability or a piece of knowledge that the text does not speak of. */
    @Schema(name = "MissingItem", description = "An ability or a piece of knowledge that the text does not speak of.")
    record Missing(
            @NotNull @Schema(examples = "J62012900-01.f1.s1.k1")
            String id,

            @NotNull @Schema(description = "ABILITY or KNOWLEDGE.", examples = "KNOWLEDGE")
            Kind kind,

            @NotNull @Schema(examples = "{\"ru\": \"Виды резервных копий\"}")
            Map<String, String> text) {}

    static CardMatch of(Weighed weighed, LevelFit level) {
        PassageText card = weighed.card().card();
        return new CardMatch(
                weighed.card().id(),
                card.standard(),
                card.version(),
                card.title(),
                card.orkLevel(),
                card.groupCode(),
                rounded(weighed.score()),
                level,
                weighed.titleWords(),
                weighed.matched().stream()
                        .map(item ->
                                new Matched(item.id(), item.kind(), item.text(), rounded(item.share()), item.words()))
                        .toList(),
                weighed.missing().stream()
                        .map(item -> new Missing(item.id(), item.kind(), item.text()))
                        .toList());
    }

    static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
