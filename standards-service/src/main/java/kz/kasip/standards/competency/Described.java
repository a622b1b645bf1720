package kz.kasip.standards.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the OpenAPI document says of CASE in more than one place. */
final class Described {
    static final String TAG = "The standards as competency frameworks in the form of CASE 1.1 (1EdTech).";
    static final String ID = "The identifier (GUID).";
    static final String EXAMPLE = "0e0b3a2c-5a55-5d2c-9a41-8c1d1f0a7b11";
    static final String UNKNOWN =
            "Nothing of this kind has the identifier, or it is no UUID; `imsx_codeMinor` says which.";

    private Described() {}

    /** How CASE tells what is wrong. */
    @Schema(name = "imsx_StatusInfo", description = "How CASE tells what is wrong.")
    record StatusInfo(
            @NotNull @JsonProperty("imsx_codeMajor") @Schema(examples = "failure")
            String codeMajor,

            @NotNull @JsonProperty("imsx_severity") @Schema(examples = "error")
            String severity,

            @JsonProperty("imsx_description") @Schema(examples = "Unknown Object")
            String description,

            @JsonProperty("imsx_codeMinor") CodeMinor codeMinor) {}

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
}
