package kz.kasip.standards.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.Checks;
import kz.kasip.standards.document.check.CodeChecks;
import kz.kasip.standards.document.check.Findings;
import kz.kasip.standards.document.check.Places;
import kz.kasip.standards.document.translation.Translation;
import kz.kasip.standards.standard.VersionFinding;

/** Holds what an editor writes to the rules that documents are held to. */
public final class ContentChecks {

    private ContentChecks() {}

    /** What is found in each language, and where the two do not agree. */
    public static List<VersionFinding> of(StandardContent content, StandardCode code, int version) {
        var documents = content.languages().stream()
                .map(language -> ContentDocument.of(content, code, version, language))
                .toList();
        return Stream.concat(documents.stream().flatMap(document -> found(document, code)), disagreements(documents))
                .toList();
    }

    private static Stream<VersionFinding> found(StandardDocument document, StandardCode code) {
        var places = new Places(Map.of());
        var findings = new Findings(places);
        Checks.of(document, findings);
        var ofCode = CodeChecks.of(new ReadDocument(document, List.of(), places, "json"), code, null);
        return Stream.of(CodeChecks.mended(findings.all(), code), ofCode.all())
                .flatMap(List::stream)
                .map(finding -> VersionFinding.of(finding, document.language()));
    }

    private static Stream<VersionFinding> disagreements(List<StandardDocument> documents) {
        List<Finding> findings = documents.size() < 2
                ? List.of()
                : Translation.of(documents.getFirst(), documents.getLast()).findings();
        return findings.stream().map(finding -> VersionFinding.of(finding, null));
    }
}
