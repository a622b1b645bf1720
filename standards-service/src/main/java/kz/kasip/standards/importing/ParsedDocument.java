package kz.kasip.standards.importing;

import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.CodeChecks;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;
import kz.kasip.standards.standard.VersionFinding;

/** A document that was read, the code that it is for and all that was found about it. */
record ParsedDocument(StandardDocument document, String format, StandardCode code, List<VersionFinding> findings) {

    /**
     * Adds to a reading what takes the codes' meaning to see.
     *
     * @param given the code handed in beside the document, or null
     */
    static ParsedDocument of(ReadDocument read, StandardCode given) {
        var document = read.document();
        var code = code(document.code(), given);
        var findings = Stream.concat(read.findings().stream(), CodeChecks.of(read, code, given).stream())
                .map(VersionFinding::of)
                .toList();
        return new ParsedDocument(document, read.format(), code, findings);
    }

    private static StandardCode code(String printed, StandardCode given) {
        if (printed == null && given == null) {
            throw new Unprocessable(
                    "code-missing",
                    "The document has no code of a standard; hand one in as ?code=.",
                    new Violation("code", "is in neither the document nor the request"));
        }
        if (printed == null) {
            return given;
        }
        try {
            return new StandardCode(printed);
        } catch (Invalid e) {
            if (given != null) {
                return given;
            }
            throw new Unprocessable(
                    "code-malformed",
                    "The document's code «" + printed + "» is none of a standard; hand one in as ?code=.",
                    e.violations().toArray(Violation[]::new));
        }
    }
}
