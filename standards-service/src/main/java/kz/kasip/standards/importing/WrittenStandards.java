package kz.kasip.standards.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.content.ContentChecks;
import kz.kasip.standards.content.ContentDocument;
import kz.kasip.standards.content.ContentJson;
import kz.kasip.standards.content.StandardContent;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.importing.DocumentImport.State;
import kz.kasip.standards.standard.VersionFinding;

/** Reads again what editors wrote whole; the stored bytes are all that there is of it. */
@ApplicationScoped
class WrittenStandards {

    private final ImportRepository imports;
    private final ContentJson contents;
    private final ImportJson json;

    WrittenStandards(ImportRepository imports, ContentJson contents, ImportJson json) {
        this.imports = imports;
        this.contents = contents;
        this.json = json;
    }

    /** What a row tells once it is looked through; it needs no reading, but is held to the rules. */
    void parse(DocumentImport row) {
        var content = content(row);
        var code = new StandardCode(row.givenCode);
        row.format = WrittenStandard.FORMAT;
        row.code = code;
        row.version = row.givenVersion;
        row.language = content.languages().getFirst();
        row.document = json.write(ContentDocument.of(content, code, row.version, row.language));
        row.contacts = "[]";
        row.findings = json.write(findings(content, code, row.version));
        row.cards = null;
        row.advance(State.PARSED);
    }

    private static List<VersionFinding> findings(StandardContent content, StandardCode code, int version) {
        try {
            return ContentChecks.of(content, code, version);
        } catch (DocumentRefused e) {
            throw ReadableDocument.refusal(e);
        }
    }

    /** The whole standard as it was written. */
    WrittenStandard of(DocumentImport row) {
        return new WrittenStandard(content(row), findings(row));
    }

    /** What was written in one language, as a document of it. */
    MergedDocuments.Source in(String language, DocumentImport row) {
        return new MergedDocuments.Source(
                ContentDocument.of(content(row), row.code, row.version, language),
                findings(row).stream()
                        .filter(finding -> language.equals(finding.language()))
                        .toList());
    }

    private List<VersionFinding> findings(DocumentImport row) {
        return List.of(json.read(row.findings, VersionFinding[].class));
    }

    private StandardContent content(DocumentImport row) {
        return contents.stored(QuarkusTransaction.joiningExisting().call(() -> imports.bytes(row.sha256)));
    }
}
