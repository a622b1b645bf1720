package kz.kasip.standards.problem;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One part of the input that is wrong. */
@Schema(description = "One part of the input that is wrong.")
public record Violation(
        @NotNull @Schema(description = "The parameter or field.", examples = "limit")
        String field,

        @NotNull @Schema(description = "What is wrong with it.", examples = "must be between 1 and 200")
        String message) {}
