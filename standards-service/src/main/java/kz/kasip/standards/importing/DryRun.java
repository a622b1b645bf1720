package kz.kasip.standards.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.standard.Drafts;
import kz.kasip.standards.standard.VersionDocuments;

/** Tells what would become of a document; stores nothing. */
@ApplicationScoped
class DryRun {

    private final ImportRepository imports;
    private final Drafts drafts;
    private final VersionDocuments documents;
    private final Merging merging;

    DryRun(ImportRepository imports, Drafts drafts, VersionDocuments documents, Merging merging) {
        this.imports = imports;
        this.drafts = drafts;
        this.documents = documents;
        this.merging = merging;
    }

    /** The report, also on how the document fits that of the other language, be its version a draft or published. */
    ImportReport of(NewImport handedIn) {
        var parsed = ParsedDocument.of(
                ReadableDocument.read(handedIn.bytes(), handedIn.fileName()), handedIn.code(), handedIn.version());
        int number = imports.versionOf(handedIn)
                .orElseGet(() -> drafts.number(parsed.code(), parsed.version(), handedIn.isCorrection()));
        var counterpart =
                documents.anywhere(parsed.code(), number, parsed.document().language());
        var merged = merging.merge(parsed.source(), counterpart, parsed.code());
        var findings = Stream.of(parsed.findings(), merged.mismatches())
                .flatMap(List::stream)
                .toList();
        return ImportReport.of(parsed, number, findings, merged.translation());
    }
}
