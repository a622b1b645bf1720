package kz.kasip.cards.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole card as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Card",
        description =
                "A profession at one level inside one standard. Texts are language maps: the key is the language of"
                        + " the document that the text stands in.")
record CardView(
        @NotNull @Schema(description = "Stable over versions, never given to another card.", examples = "J62012900-01")
        String id,

        @NotNull StandardRef standard,

        @NotNull @Schema(description = "Place in the document, from 1.", examples = "1")
        int number,

        @NotNull @Schema(description = "Title of the profession.", examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> title,

        @Schema(
                description = "The title in the card's heading, where it is another.",
                examples = "{\"ru\": \"Смотритель хранилищ\"}")
        Map<String, String> heading,

        @NotNull @Schema(description = "Other titles in use.", examples = "[{\"ru\": \"Хранитель облачных данных\"}]")
        List<Map<String, String>> otherTitles,

        @Schema(description = "Group of the classifier of occupations.", examples = "2513-0")
        String groupCode,

        @Schema(
                description = "The group's title, where the document gives it.",
                examples = "{\"ru\": \"Администраторы хранилищ\"}")
        Map<String, String> groupTitle,

        @Schema(description = "Occupation of the classifier of occupations.", examples = "2513-0-001")
        String occupationCode,

        @Min(1) @Max(8) @Schema(
                description = "Level of the sectoral qualifications framework; absent where the document gives none.",
                examples = "4")
        Integer orkLevel,

        @Schema(description = "Sublevel as written.", examples = "4.1")
        String orkSublevel,

        @Schema(
                description = "Level or title in the older reference books of professions.",
                examples = "{\"ru\": \"КС, техник-смотритель\"}")
        Map<String, String> qualificationReference,

        @NotNull @Schema(description = "Demanded education, each line an alternative.")
        List<CardContent.Education> education,

        @Schema(description = "Demanded experience.", examples = "{\"ru\": \"Не менее года на должности стажёра\"}")
        Map<String, String> experience,

        @Schema(
                description = "How courses and learning at work count.",
                examples = "{\"ru\": \"Засчитываются курсы от 72 часов\"}")
        Map<String, String> nonFormalLearning,

        @Schema(
                description = "What the profession is for.",
                examples = "{\"ru\": \"Сохранность данных в облачных хранилищах\"}")
        Map<String, String> purpose,

        @NotNull @Schema(description = "Labour functions in order of place.")
        List<FunctionView> functions,

        @NotNull @Schema(description = "Personal qualities.", examples = "[{\"ru\": \"Внимательность\"}]")
        List<Map<String, String>> competencies,

        @NotNull @Schema(description = "Technical regulations and national standards that apply.", examples = "[]")
        List<Map<String, String>> regulations,

        @NotNull @Schema(description = "Related professions as written.")
        List<RelatedView> related) {

    /** A card with its version and the cards that its related professions name. */
    static CardView linked(Card card, StandardRef standard, CardLinks.Found links) {
        return of(card, standard, related -> RelatedView.of(card, related, links.link(card, related)));
    }

    /** A card as published, without derived links. */
    static CardView asPublished(Card card) {
        return of(card, StandardRef.of(card), RelatedView::unlinked);
    }

    private static CardView of(
            Card card, StandardRef standard, java.util.function.Function<CardContent.Related, RelatedView> link) {
        CardContent body = card.body();
        return new CardView(
                card.cardId(),
                standard,
                body.number(),
                body.title(),
                body.heading(),
                body.otherTitles(),
                body.groupCode(),
                body.groupTitle(),
                body.occupationCode(),
                body.orkLevel(),
                body.orkSublevel(),
                body.qualificationReference(),
                body.education(),
                body.experience(),
                body.nonFormalLearning(),
                body.purpose(),
                IntStream.range(0, body.functions().size())
                        .mapToObj(place -> FunctionView.of(
                                card.cardId() + ".f" + (place + 1),
                                body.functions().get(place)))
                        .toList(),
                body.competencies(),
                body.regulations(),
                body.related().stream().map(link).toList());
    }
}
