package kz.kasip.standards.oked;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.OkedCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the classifier with its surroundings. */
@Schema(
        name = "OkedNode",
        description = "An entry of the classifier of economic activities with its surroundings.",
        examples = Examples.NODE)
record OkedView(
        @NotNull OkedCode.Level level,
        @NotNull @Schema(examples = "62.01.1") String code,
        @NotNull @Schema(description = "Name by language.") Map<String, String> title,

        @NotNull @Schema(description = "The edition of the classifier that the entry comes from.", examples = "NK RK 03-2019")
        String edition,

        @NotNull @Schema(description = "Where the entry comes from: shipped, a standard's document or the official table.")
        OkedEntry.Source source,

        @NotNull @Schema(description = "From the section down to this entry.")
        List<OkedRef> path,

        @NotNull List<OkedRef> children,

        @NotNull @Schema(description = "The published standards of this entry and below it.")
        List<PublishedStandards.Ref> standards,

        @NotNull @Schema(description = "Names that published standards give this entry in their own words.")
        List<OkedMention> mentions) {}
