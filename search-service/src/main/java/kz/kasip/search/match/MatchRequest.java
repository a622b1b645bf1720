package kz.kasip.search.match;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.index.Codes;
import kz.kasip.search.index.Filters;
import kz.kasip.search.problem.TooLarge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text whose cards are sought; never shows itself in a log. */
@Schema(
        name = "MatchRequest",
        description = "The text of a vacancy or a CV. It is compared, answered and forgotten: never logged or kept.")
record MatchRequest(
        @NotNull @NotBlank @Schema(
                description = "In Kazakh, Russian or both, up to 50 kB (51200 bytes of UTF-8).",
                examples = "Требуется ведущий смотритель облачных хранилищ. Опыт от 5 лет, высшее образование.")
        String text,

        @Pattern(regexp = "kk|ru", message = "must be kk or ru") @Schema(
                description = "The answer's texts in this language alone, where they exist in it.",
                enumeration = {"kk", "ru"},
                examples = "ru")
        String lang,

        @Min(1) @Max(Candidates.MOST) @Schema(description = "How many cards at most.", defaultValue = "10", examples = "3")
        Integer limit,

        @Size(max = MatchRequest.MOST_VALUES) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Schema(description = "Only cards of these standards.", examples = "[\"J62012900\"]")
        List<@NotNull @Pattern(regexp = Codes.STANDARD, message = "must be a standard's code like J62012900") String>
                standard,

        @Size(max = MatchRequest.MOST_VALUES) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Schema(
                description = "Only cards of standards of these activities or parts of them, with or without dots.",
                examples = "[\"62.01\"]")
        List<
                        @NotNull @Pattern(
                                regexp = Codes.ACTIVITY,
                                message = "must be a code of OKED like J, 62, 62.01 or 62.01.1")
                        String>
                oked,

        @Size(max = MatchRequest.MOST_VALUES) @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Schema(description = "Only cards of these levels.", examples = "[4, 5]")
        List<@NotNull @Min(1) @Max(8) Integer> orkLevel,

        @Schema(
                description = "Cards in force on this day; today in Almaty where it is left out.",
                examples = "2026-01-31")
        LocalDate asOf) {

    static final int MOST_VALUES = 50;
    private static final int MOST_BYTES = 50 * 1024;
    private static final int USUAL = 10;

    /** @throws TooLarge when the text is longer than is taken */
    void check() {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new TooLarge("text-too-large", "The text has more than 50 kB (" + MOST_BYTES + " bytes of UTF-8).");
        }
    }

    int most() {
        return limit == null ? USUAL : limit;
    }

    Filters filters() {
        return new Filters(
                Set.of(),
                Set.of(),
                values(orkLevel).map(String::valueOf).collect(Collectors.toSet()),
                values(oked).map(Codes::activity).collect(Collectors.toSet()),
                Set.of(),
                values(standard).map(Codes::bare).collect(Collectors.toSet()),
                Set.of());
    }

    private static <T> Stream<T> values(List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    @Override
    public String toString() {
        return "MatchRequest of a text that is not shown";
    }
}
