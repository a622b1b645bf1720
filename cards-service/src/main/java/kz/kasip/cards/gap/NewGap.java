package kz.kasip.cards.gap;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person can do and knows already, and the card that they want to come up to. */
@Schema(
        name = "NewGap",
        description = "What a person can do and knows already: at most 500 texts in all. It is compared, answered and"
                + " forgotten.")
record NewGap(
        @NotNull @NotBlank @Schema(description = "Id of the card to come up to.", examples = "J62012900-01")
        String to,

        @NotNull @NotEmpty @Size(max = NewGap.MOST) @Schema(description = "What the person can do, a text each.", examples = "[\"Восстанавливаю данные из копии\"]")
        List<@NotBlank @Size(max = 1000) String> abilities,

        @Size(max = NewGap.MOST) @Schema(
                description = "What the person knows; where it is left out, knowledge is not compared.",
                examples = "[\"Виды резервных копий\"]")
        List<@NotBlank @Size(max = 1000) String> knowledge,

        @Size(max = NewGap.MOST) @Schema(
                description = "Personal qualities; where they are left out, they are not compared.",
                examples = "[\"Внимательность\"]")
        List<@NotBlank @Size(max = 1000) String> competencies,

        @JsonAlias("level") @Min(1) @Max(8) @Schema(description = "The person's qualification level.", examples = "4")
        Integer orkLevel,

        @Size(max = 1000) @Schema(description = "The person's education.", examples = "Бакалавр")
        String education,

        @Size(max = 1000) @Schema(description = "The person's experience.", examples = "2 года")
        String experience,

        @Pattern(regexp = "kk|ru", message = "must be kk or ru") @Schema(
                description = "Language of the texts; where it is left out, their letters tell it.",
                enumeration = {"kk", "ru"},
                examples = "ru")
        String language,

        @Schema(description = "The card as in force on this day.", examples = "2026-01-31")
        LocalDate asOf) {

    static final int MOST = 500;

    /** @throws Invalid when there are more texts in all than are compared */
    void check() {
        int texts = Stream.of(abilities, knowledge, competencies)
                .filter(Objects::nonNull)
                .mapToInt(Collection::size)
                .sum();
        if (texts > MOST) {
            String fault = "has " + texts + " texts together with knowledge and competencies, at most " + MOST;
            throw new Invalid("input-invalid", "abilities " + fault + ".", new Violation("abilities", fault));
        }
    }
}
