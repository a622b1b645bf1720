package kz.kasip.standards.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.standard.Counterpart;
import kz.kasip.standards.standard.VersionFinding;

/** Puts the document of an import together with the one that a version has in the other language. */
@ApplicationScoped
class Merging {

    private final ImportRepository imports;
    private final ImportJson json;
    private final WrittenStandards written;

    Merging(ImportRepository imports, ImportJson json, WrittenStandards written) {
        this.imports = imports;
        this.json = json;
        this.written = written;
    }

    /** What an import is of, a document with its counterpart, if there is one. */
    DraftSource merge(DocumentImport row, Optional<Counterpart> counterpart) {
        return row.isWritten() ? written.of(row) : merge(source(row), counterpart, row.code);
    }

    /** A document with its counterpart, if there is one. */
    MergedDocuments merge(MergedDocuments.Source own, Optional<Counterpart> counterpart, StandardCode code) {
        return counterpart
                .map(other -> MergedDocuments.of(own, source(other), other, code))
                .orElseGet(() -> MergedDocuments.of(own));
    }

    /** The documents that the cards of an import were made of, unless they would make other cards now. */
    Optional<DraftSource> again(DocumentImport row) {
        var counterpart = counterpart(row);
        // a document that its successor replaced and that was handed in again is yet to be read
        if (counterpart.isPresent() && read(counterpart.get()).document == null) {
            return Optional.empty();
        }
        return Optional.of(merge(row, counterpart))
                .filter(merged -> ImportJson.digest(json.write(merged.cards())).equals(row.digest));
    }

    /** The counterpart that the cards of an import were merged with. */
    Optional<Counterpart> counterpart(DocumentImport row) {
        return Optional.ofNullable(row.counterpart).map(stored -> json.read(stored, Counterpart.class));
    }

    private MergedDocuments.Source source(Counterpart counterpart) {
        var row = read(counterpart);
        return row.isWritten() ? written.in(counterpart.document().language(), row) : source(row);
    }

    private DocumentImport read(Counterpart counterpart) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.get(counterpart.document().importId()));
    }

    private MergedDocuments.Source source(DocumentImport row) {
        return new MergedDocuments.Source(
                json.read(row.document, StandardDocument.class),
                List.of(json.read(row.findings, VersionFinding[].class)));
    }
}
