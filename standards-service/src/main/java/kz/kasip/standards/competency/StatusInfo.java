package kz.kasip.standards.competency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How CASE tells what is wrong. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "imsx_StatusInfo", description = "How CASE tells what is wrong.")
record StatusInfo(
        @NotNull @JsonProperty("imsx_codeMajor") @Schema(examples = "failure")
        String codeMajor,

        @NotNull @JsonProperty("imsx_severity") @Schema(examples = "error")
        String severity,

        @JsonProperty("imsx_description") @Schema(examples = "Unknown Object")
        String description,

        @JsonProperty("imsx_codeMinor") CodeMinor codeMinor) {

    /** The parts that are wrong. */
    @Schema(name = "imsx_CodeMinor", description = "The parts that are wrong.")
    record CodeMinor(
            @NotNull @JsonProperty("imsx_codeMinorField") List<CodeMinorField> fields) {}

    /** A part and what is wrong with it. */
    @Schema(name = "imsx_CodeMinorField", description = "A part and what is wrong with it.")
    record CodeMinorField(
            @NotNull @JsonProperty("imsx_codeMinorFieldName") @Schema(examples = "sourcedId")
            String name,

            @NotNull @JsonProperty("imsx_codeMinorFieldValue") @Schema(examples = "unknownobject")
            String value) {}

    static StatusInfo failure(String description, String field, String minor) {
        return new StatusInfo(
                "failure", "error", description, new CodeMinor(List.of(new CodeMinorField(field, minor))));
    }

    /** Of what CASE has no word for the part that is wrong. */
    static StatusInfo failure(String description) {
        return new StatusInfo("failure", "error", description, null);
    }

    /** Of a request that is of another kind than any that is served. */
    static StatusInfo unsupported(String description) {
        return new StatusInfo("unsupported", "error", description, null);
    }
}
