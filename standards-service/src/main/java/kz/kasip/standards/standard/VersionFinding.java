package kz.kasip.standards.standard;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.check.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about a document's quality, as it is stored with a version and answered. */
@Schema(name = "Finding", description = "Something about the quality of a document.", examples = Examples.FINDING)
public record VersionFinding(
        @NotNull @Schema(enumeration = {"ERROR", "WARNING", "INFO"})
        String severity,

        @NotNull @Schema(description = "Stable name of the rule.", examples = "unplaced-text")
        String rule,

        @NotNull @Schema(description = "What it is about.", examples = "cards[3].functions[1].skills[2]")
        String path,

        @NotNull String message,

        @Schema(
                description = "Language of the document that it is about; absent for what is about two.",
                examples = "kk")
        String language,

        @Schema(description = "The text that it is about, where that matters.")
        String text,

        @Schema(description = "Line or block of the document.")
        Integer line,

        @Schema(description = "Page of the document, where it has pages.")
        Integer page,

        @Schema(description = "What would mend it, where that is evident.")
        String mend,

        @Schema(description = "What the document of each language says, where two are compared.")
        Map<String, String> sides,

        @NotNull @Schema(description = "Whether it is about data of a person; then nothing is quoted.")
        boolean personal,

        @NotNull @Schema(description = "Page of the rule in the docs.", examples = "/v1/finding-rules/unplaced-text")
        String docs) {

    /** What was stored before the rules had pages lacks the address of its own. */
    public VersionFinding {
        docs = docs == null ? Rule.docs(rule) : docs;
    }

    /** A finding about the document of a language, or about two where the language is null. */
    public static VersionFinding of(Finding finding, String language) {
        return new VersionFinding(
                finding.severity().name(),
                finding.rule(),
                finding.path(),
                finding.message(),
                language,
                finding.text(),
                finding.line(),
                finding.page(),
                finding.mend(),
                finding.sides(),
                finding.personal(),
                Rule.docs(finding.rule()));
    }

    /** The same for the public: of a finding about a person's data only its rule and place are told. */
    VersionFinding withoutPersons() {
        return personal
                ? new VersionFinding(
                        severity,
                        rule,
                        path,
                        "The document holds data of persons here.",
                        language,
                        null,
                        line,
                        page,
                        null,
                        null,
                        true,
                        docs)
                : this;
    }
}
