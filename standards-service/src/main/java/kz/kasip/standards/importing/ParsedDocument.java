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

/**
 * A document that was read, the code that it is for and all that was found about it.
 *
 * @param version the number of the version that is stated beside the document or in it, or null
 */
record ParsedDocument(
        StandardDocument document, String format, StandardCode code, Integer version, List<VersionFinding> findings) {

    /**
     * Adds to a reading what takes the codes' meaning to see.
     *
     * @param given the code handed in beside the document, or null
     * @param version the number of the version handed in beside the document, or null
     */
    static ParsedDocument of(ReadDocument read, StandardCode given, Integer version) {
        var document = read.document();
        var code = code(document.code(), given);
        var printed = document.technicalData().version();
        var stated = version != null || printed == null || printed < 1 ? version : printed;
        var ofCode = CodeChecks.of(read, code, given);
        var findings = Stream.of(
                        CodeChecks.mended(read.findings(), code), ofCode.all(), CodeChecks.version(read, version))
                .flatMap(List::stream)
                .map(finding -> VersionFinding.of(finding, document.language()))
                .toList();
        var contacts = Stream.concat(document.contacts().stream(), ofCode.contacts().stream())
                .toList();
        return new ParsedDocument(document.withContacts(contacts), read.format(), code, stated, findings);
    }

    MergedDocuments.Source source() {
        return new MergedDocuments.Source(document, findings);
    }

    private static StandardCode code(String printed, StandardCode given) {
        if (printed == null && given == null) {
            throw new Unprocessable(
                    "code-missing",
                    "The document does not say the code of its standard, and without one it cannot be stored."
                            + " Hand it in again with the code beside it, like ?code=J62011901.",
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
                    "The document's code «" + printed + "» is none of a standard."
                            + " Hand it in again with the right one beside it, like ?code=J62011901.",
                    e.violations().toArray(Violation[]::new));
        }
    }
}
