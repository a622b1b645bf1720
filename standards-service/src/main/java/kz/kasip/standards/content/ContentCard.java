package kz.kasip.standards.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.http.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole card of a standard's content. */
@Schema(description = "A whole card. `id` and `number` are told, but not taken: its place counts.")
@JsonIgnoreProperties(
        value = {"id", "number", "standard"},
        allowGetters = true)
public record ContentCard(
        @Schema(examples = "J62011901-01") String id,
        @Schema(examples = "1") Integer number,
        @NotNull @Texts Map<String, String> title,

        @Texts @Schema(description = "The title in the card's heading, where it is another.")
        Map<String, String> heading,

        List<@NotNull @Texts Map<String, String>> otherTitles,

        @Size(max = 100) @Pattern(regexp = ContentCard.WORDS) @Schema(examples = "2513-0")
        String groupCode,

        @Texts Map<String, String> groupTitle,

        @Size(max = 100) @Pattern(regexp = ContentCard.WORDS) @Schema(examples = "2513-0-001")
        String occupationCode,

        @Min(1) @Max(8) @Schema(examples = "6") Integer orkLevel,

        @Size(max = 100) @Pattern(regexp = ContentCard.WORDS) @Schema(examples = "4.1")
        String orkSublevel,

        @Texts Map<String, String> qualificationReference,
        List<@NotNull @Valid Education> education,
        @Texts Map<String, String> experience,
        @Texts Map<String, String> nonFormalLearning,
        @Texts Map<String, String> purpose,
        List<@NotNull @Valid ContentFunction> functions,
        List<@NotNull @Texts Map<String, String>> competencies,
        List<@NotNull @Texts Map<String, String>> regulations,
        List<@NotNull @Valid Related> related) {

    static final String WORDS = "\\P{Cntrl}*[^\\s\\p{Cntrl}]\\P{Cntrl}*";

    /** Education that the profession needs. */
    @Schema(name = "ContentEducation", description = "Education that the profession needs.")
    public record Education(
            @Texts Map<String, String> level,
            @Texts Map<String, String> speciality,
            @Texts Map<String, String> qualification) {}

    /** A related profession as written. */
    @Schema(name = "ContentRelated", description = "A related profession as written.")
    @JsonIgnoreProperties(
            value = {"cardId", "confidence"},
            allowGetters = true)
    public record Related(
            @Min(1) @Max(8) Integer orkLevel, @Texts Map<String, String> title) {}

    static ContentCard of(String id, DraftCard card) {
        return new ContentCard(
                id,
                card.number(),
                card.title(),
                card.heading(),
                card.otherTitles(),
                card.groupCode(),
                card.groupTitle(),
                card.occupationCode(),
                card.orkLevel(),
                card.orkSublevel(),
                card.qualificationReference(),
                card.education().stream()
                        .map(education ->
                                new Education(education.level(), education.speciality(), education.qualification()))
                        .toList(),
                card.experience(),
                card.nonFormalLearning(),
                card.purpose(),
                card.functions().stream().map(ContentFunction::of).toList(),
                card.competencies(),
                card.regulations(),
                card.related().stream()
                        .map(related -> new Related(related.orkLevel(), related.title()))
                        .toList());
    }

    /** The same at a place, nothing absent that is a list. */
    ContentCard normal(int place, List<String> languages) {
        var parts = Lists.present(functions);
        return new ContentCard(
                null,
                place,
                title,
                heading,
                Lists.present(otherTitles),
                groupCode,
                groupTitle,
                occupationCode,
                orkLevel,
                orkSublevel,
                qualificationReference,
                Lists.present(education),
                experience,
                nonFormalLearning,
                purpose,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i).normal(i + 1, languages))
                        .toList(),
                Lists.present(competencies),
                Lists.present(regulations),
                Lists.present(related).stream()
                        .filter(profession -> profession.orkLevel() != null || profession.title() != null)
                        .toList());
    }

    DraftCard draft() {
        return new DraftCard(
                number,
                title,
                heading,
                otherTitles,
                groupCode,
                groupTitle,
                occupationCode,
                orkLevel,
                orkSublevel,
                qualificationReference,
                education.stream()
                        .map(one -> new DraftCard.Education(one.level(), one.speciality(), one.qualification()))
                        .toList(),
                experience,
                nonFormalLearning,
                purpose,
                functions.stream().map(ContentFunction::draft).toList(),
                competencies,
                regulations,
                related.stream()
                        .map(one -> new DraftCard.Related(one.orkLevel(), one.title()))
                        .toList());
    }
}
