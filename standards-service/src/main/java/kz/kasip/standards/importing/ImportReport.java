package kz.kasip.standards.importing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.problem.Violation;
import kz.kasip.standards.standard.VersionDocuments;
import kz.kasip.standards.standard.VersionFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a document. */
@Schema(description = "What became of a document that was handed in.", examples = Examples.REPORT)
record ImportReport(
        @Schema(description = "Absent where nothing was stored.")
        UUID id,

        @NotNull @Schema(description = "How far it is; DRAFT_READY is the end. A dry run answers PARSED.")
        DocumentImport.State state,

        @Schema(description = "The name of the file.", examples = "J62011901.kk.txt")
        String fileName,

        Instant receivedAt,

        @Schema(
                description = "What the bytes are: docx, pdf, html, markdown or text; json where it was written whole.",
                examples = "text")
        String format,

        StandardCode code,

        @Schema(description = "Number of the version.", examples = "1")
        Integer version,

        @Schema(description = "Language of the document.", examples = "kk")
        String language,

        @NotNull List<ImportedCard> cards,
        @NotNull List<VersionFinding> findings,

        @Schema(description = "Absent where the standard has no document in the other language.")
        TranslationReport translation,

        @Schema(description = "Why it failed.") Failure failure,

        @Schema(description = "Names and addresses of persons in the document; told to editors here alone.")
        List<Contact> contacts) {

    /** Why an import failed. */
    @Schema(name = "ImportFailure")
    record Failure(
            @NotNull @Schema(examples = "/problems/not-a-standard")
            String type,

            @NotNull String detail,
            @NotNull List<Violation> violations) {

        static Failure of(ImportFailure failure) {
            return new Failure(
                    "/problems/" + failure.type(),
                    failure.detail(),
                    failure.violations() == null ? List.of() : failure.violations());
        }
    }

    /** A line about a person and the part of the document that it stood in. */
    @Schema(name = "ImportContact")
    record Contact(@NotNull String part, @NotNull String text) {}

    static ImportReport of(
            ParsedDocument parsed, int version, List<VersionFinding> findings, TranslationReport translation) {
        var document = parsed.document();
        return new ImportReport(
                null,
                DocumentImport.State.PARSED,
                null,
                null,
                parsed.format(),
                parsed.code(),
                version,
                document.language(),
                cards(document),
                findings,
                translation,
                null,
                null);
    }

    static ImportReport of(DocumentImport row, ImportJson json, VersionDocuments documents, boolean withContacts) {
        var translation = row.translation == null
                ? new StoredTranslation(null, List.of())
                : json.read(row.translation, StoredTranslation.class);
        return new ImportReport(
                row.id,
                row.state,
                row.fileName,
                row.receivedAt,
                row.format,
                row.code,
                row.version,
                row.language,
                row.document == null ? List.of() : cards(json.read(row.document, StandardDocument.class)),
                Stream.concat(
                                Stream.of(json.read(row.findings, VersionFinding[].class)),
                                translation.mismatches().stream())
                        .toList(),
                translation.report() == null ? null : translation.report().today(documents),
                row.failure == null ? null : Failure.of(json.read(row.failure, ImportFailure.class)),
                withContacts && row.contacts != null ? List.of(json.read(row.contacts, Contact[].class)) : null);
    }

    private static List<ImportedCard> cards(StandardDocument document) {
        return document.cards().stream()
                .map(card -> ImportedCard.of(card, document.language()))
                .toList();
    }
}
