package kz.kasip.cards.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profession over its levels. */
@Schema(name = "Ladder", description = "A profession over its levels, inside one version of a standard.")
record LadderView(
        @NotNull @Schema(description = "The card that was asked for.", examples = "J62012900-01")
        String id,

        @NotNull @Schema(description = "Title of the profession on that card.", examples = "{\"ru\": \"Садовник\"}")
        Map<String, String> title,

        @NotNull Standard standard,

        @NotNull @Schema(description = "One card of each level, the lowest first.")
        List<RungView> rungs,

        @NotNull @Schema(description = "From each rung to the next; none where the profession has one level.")
        List<StepView> steps,

        @NotNull @Schema(description = "Cards of the profession whose document gives no level.")
        List<RungView> withoutLevel,

        @NotNull @Schema(
                description = "Cards of the profession at a level that another card, recognised more surely or standing"
                        + " before, stands for.")
        List<RungView> atLevelOfAnother) {

    /** The version that the cards are of. */
    @Schema(name = "LadderStandard", description = "The version that the cards are of.")
    record Standard(
            @NotNull @Schema(description = "The standard's code.", examples = "J62012900")
            String code,

            @NotNull @Schema(description = "The version's number.", examples = "1")
            int version) {}

    /** One level of the profession. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LadderRung", description = "One level of the profession.")
    record RungView(
            @NotNull @Schema(description = "Id of the card.", examples = "J62012900-01")
            String id,

            @NotNull @Schema(description = "Title of the card.", examples = "{\"ru\": \"Садовник\"}")
            Map<String, String> title,

            @Min(1) @Max(8) @Schema(description = "Qualification level; absent where the document gives none.", examples = "4")
            Integer orkLevel,

            @Schema(description = "Sublevel as written.", examples = "4.1")
            String orkSublevel,

            @NotNull @Schema(description = "Demanded education, each line an alternative.")
            List<CardContent.Education> education,

            @Schema(description = "Demanded experience.", examples = "{\"ru\": \"Не менее года на должности стажёра\"}")
            Map<String, String> experience,

            @NotNull Recognition recognisedBy) {

        static RungView of(Rung rung) {
            CardContent body = rung.card().body();
            return new RungView(
                    rung.card().cardId(),
                    body.title(),
                    body.orkLevel(),
                    body.orkSublevel(),
                    body.education(),
                    body.experience(),
                    rung.recognisedBy());
        }
    }

    /** The ladder of a card among the cards of its version. */
    static LadderView of(Card card, List<Card> version) {
        Profession profession = Profession.of(card, version);
        List<Rung> rungs = profession.rungs();
        return new LadderView(
                card.cardId(),
                card.body().title(),
                new Standard(card.code(), card.version()),
                views(rungs),
                IntStream.range(1, rungs.size())
                        .mapToObj(place -> StepView.of(rungs.get(place - 1), rungs.get(place)))
                        .toList(),
                views(profession.withoutLevel()),
                views(profession.atLevelOfAnother()));
    }

    private static List<RungView> views(List<Rung> rungs) {
        return rungs.stream().map(RungView::of).toList();
    }
}
