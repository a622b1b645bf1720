package kz.kasip.standards.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.document.StandardDocument;
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
        var findings = new ArrayList<>(
                read.findings().stream().map(ParsedDocument::finding).toList());
        if (given != null && document.code() != null && !given.equals(code)) {
            findings.add(warning(
                    "code-given-differs", "The document's own code " + code + " was taken, not " + given + "."));
        }
        misfit(code, document).ifPresent(findings::add);
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

    private static Optional<VersionFinding> misfit(StandardCode code, StandardDocument document) {
        var own = code.subclass().path();
        var differing = okedPath(document).stream()
                .filter(named -> own.stream().anyMatch(step -> step.level() == named.level() && !step.equals(named)))
                .map(OkedCode::value)
                .toList();
        if (!differing.isEmpty()) {
            return Optional.of(warning(
                    "code-differs-from-oked",
                    "The code " + code + " stands for " + code.subclass() + ", the document's OKED path says "
                            + String.join(", ", differing) + "."));
        }
        return code.isConsistent()
                ? Optional.empty()
                : Optional.of(warning(
                        "code-differs-from-oked",
                        "The subclass " + code.subclass() + " is not in section " + code.section() + "."));
    }

    /** The codes of the path that the document names. */
    static List<OkedCode> okedPath(StandardDocument document) {
        return document.oked().stream()
                .flatMap(entry -> Stream.ofNullable(entry.code()))
                .flatMap(code -> OkedCode.read(code).stream())
                .toList();
    }

    private static VersionFinding warning(String rule, String message) {
        return new VersionFinding(
                Finding.Severity.WARNING.name(), rule, "code", message, null, null, null, null, null, false);
    }

    private static VersionFinding finding(Finding finding) {
        return new VersionFinding(
                finding.severity().name(),
                finding.rule(),
                finding.path(),
                finding.message(),
                finding.text(),
                finding.line(),
                finding.page(),
                finding.mend(),
                finding.sides(),
                finding.personal());
    }
}
