package kz.kasip.standards.webhook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import kz.kasip.standards.change.PublicChange;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.OrkLevel;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscriber asks for. */
@Schema(description = "Where changes are to be posted, and which.", examples = Examples.NEW)
record NewWebhook(
        @NotNull @Schema(
                description = "An https address in the public internet; changes are posted there.",
                examples = "https://hr.example.kz/kasip")
        String url,

        @Schema(description = "Only standards of this OKED code and below it.", examples = "62.01")
        String oked,

        @Schema(description = "Only this standard.") StandardCode code,

        @Schema(description = "Only standards with a card of this level.", minimum = "1", maximum = "8", examples = "6")
        Integer orkLevel,

        @Schema(
                description =
                        "Only changes of these types, all where it is left out or empty; what leaves the filter is told"
                                + " in any case.",
                examples = "[\"kz.kasip.standard.published\"]")
        List<String> types) {

    private static final Set<String> TYPES =
            Set.of(PublicChange.PUBLISHED, PublicChange.CORRECTED, PublicChange.CHANGED, PublicChange.REPEALED);

    /** The subscription that is asked for, without what it gets here. */
    Webhook webhook() {
        var wanted =
                types == null ? List.<String>of() : types.stream().distinct().toList();
        if (wanted.stream().anyMatch(type -> type == null || !TYPES.contains(type))) {
            throw new Invalid(
                    "input-invalid",
                    "types must be of " + TYPES.stream().sorted().toList() + ".",
                    new Violation("types", "must be types of changes"));
        }
        var webhook = new Webhook();
        webhook.oked = oked == null ? null : new OkedCode(oked).value();
        webhook.code = code;
        webhook.orkLevel = orkLevel == null ? null : new OrkLevel(orkLevel).value();
        webhook.types = wanted;
        return webhook;
    }
}
