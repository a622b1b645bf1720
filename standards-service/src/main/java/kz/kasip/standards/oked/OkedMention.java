package kz.kasip.standards.oked;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name that a published standard itself gives an entry. */
@Schema(description = "The name that a published standard itself gives the entry.")
public record OkedMention(
        @NotNull StandardCode standard,
        @NotNull int version,

        @NotNull @Schema(description = "The name in the document's own words, by its language.")
        Map<String, String> title) {}
