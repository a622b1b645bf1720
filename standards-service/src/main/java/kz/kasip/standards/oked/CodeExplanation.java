package kz.kasip.standards.oked;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code is made of and what is wrong with it. */
@Schema(description = "What a code is made of and what is wrong with it.", examples = Examples.CODE)
record CodeExplanation(
        @NotNull @Schema(examples = "J62011901") String code,
        @NotNull Kind kind,

        @NotNull @Schema(description = "Whether nothing is wrong with the code itself.")
        boolean valid,

        @NotNull List<Part> parts,

        @NotNull @Schema(description = "The path in the classifier, as far as it is known.")
        List<OkedRef> oked,

        @Schema(description = "The published standard that bears the code.")
        PublishedStandards.Ref standard,

        @Schema(description = "Where what the code stands for can be read.", examples = "/v1/standards/J62011901")
        String href,

        @NotNull List<Violation> problems) {

    /** What a code is a code of, by its form. */
    @Schema(name = "CodeKind")
    enum Kind {
        STANDARD,
        OKED,
        OCCUPATION,
        UNKNOWN
    }

    /** One part of a code. */
    @Schema(name = "CodePart", description = "One part of a code.")
    record Part(
            @NotNull @Schema(examples = "section") String part,
            @NotNull @Schema(examples = "J") String value,

            @NotNull @Schema(description = "What the part stands for.")
            Map<String, String> meaning,

            @Schema(description = "What this value of it is called.")
            Map<String, String> title) {}
}
