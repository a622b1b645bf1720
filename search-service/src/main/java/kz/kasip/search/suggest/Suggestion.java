package kz.kasip.search.suggest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kz.kasip.search.index.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A title that may be meant. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A title that may be meant, once for all cards that have it.")
record Suggestion(
        @NotNull @Schema(description = "The title as a language map.", examples = "{\"ru\": \"Смотритель облачных хранилищ\"}")
        Map<String, String> text,

        @NotNull @Schema(description = "What it is the title of.")
        Kind kind,

        @Schema(
                description =
                        "The standard's code; of a card its group in the classifier of occupations, unless cards of several"
                                + " groups have the title.",
                examples = "2513-0")
        String code,

        @NotNull @Schema(description = "How many cards have it: of a standard, those in it.", examples = "3")
        long cards) {}
