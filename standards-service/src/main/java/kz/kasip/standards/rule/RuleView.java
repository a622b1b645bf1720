package kz.kasip.standards.rule;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kz.kasip.standards.document.Finding.Severity;
import kz.kasip.standards.document.check.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule that documents are held to. */
@Schema(name = "FindingRule", description = "One rule that documents are held to.", examples = Examples.RULE)
record RuleView(
        @NotNull @Schema(description = "Stable name, the `rule` of its findings.", examples = "unplaced-text")
        String name,

        @NotNull @Schema(description = "How much each of its findings matters.")
        Severity severity,

        @NotNull @Schema(description = "One line of what is wrong.")
        String title,

        @NotNull @Schema(description = "The same line in Kazakh and Russian, by language.")
        Map<String, String> titles,

        @NotNull @Schema(description = "What is looked at and why it matters.")
        String description,

        @NotNull @Schema(description = "How an author mends it.")
        String mend,

        @NotNull @Schema(description = "Its page.", examples = "/v1/finding-rules/unplaced-text")
        String docs) {

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id(), rule.severity(), rule.title(), rule.titles(), rule.description(), rule.mend(), rule.docs());
    }
}
