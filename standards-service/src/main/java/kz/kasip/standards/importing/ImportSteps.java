package kz.kasip.standards.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.client.DraftCards;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.importing.DocumentImport.State;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.standard.Counterpart;
import kz.kasip.standards.standard.DraftCardsAgain;
import kz.kasip.standards.standard.Drafts;
import kz.kasip.standards.standard.NewDraft;
import kz.kasip.standards.standard.VersionDocument;
import kz.kasip.standards.standard.VersionDocuments;
import kz.kasip.standards.standard.WrittenDrafts;

/** The steps from one state of an import to the next; each may be done twice, or by two at once, to the same end. */
@ApplicationScoped
class ImportSteps implements DraftCardsAgain {

    private final ImportRepository imports;
    private final ImportJson json;
    private final Drafts drafts;
    private final VersionDocuments documents;
    private final WrittenStandards written;
    private final WrittenDrafts writtenDrafts;
    private final Merging merging;
    private final CardsClient cards;
    private final AbandonedCards abandoned;

    ImportSteps(
            ImportRepository imports,
            ImportJson json,
            Drafts drafts,
            VersionDocuments documents,
            WrittenStandards written,
            WrittenDrafts writtenDrafts,
            Merging merging,
            CardsClient cards,
            AbandonedCards abandoned) {
        this.imports = imports;
        this.json = json;
        this.drafts = drafts;
        this.documents = documents;
        this.written = written;
        this.writtenDrafts = writtenDrafts;
        this.merging = merging;
        this.cards = cards;
        this.abandoned = abandoned;
    }

    /** RECEIVED to PARSED: reads the stored bytes; the lease is to be kept up while other documents are read first. */
    void parse(DocumentImport received, Runnable lease) {
        if (received.isWritten()) {
            inState(received.id, State.RECEIVED, written::parse);
            return;
        }
        var bytes = QuarkusTransaction.requiringNew().call(() -> imports.bytes(received.sha256));
        var code = received.givenCode.isEmpty() ? null : new StandardCode(received.givenCode);
        var version = received.givenVersion == 0 ? null : received.givenVersion;
        var parsed = ParsedDocument.of(ReadableDocument.read(bytes, received.fileName, lease), code, version);
        var document = parsed.document();
        var number = drafts.number(parsed.code(), parsed.version(), received.isCorrection());
        drafts.room(parsed.code(), number, received.isCorrection());
        inState(received.id, State.RECEIVED, row -> {
            row.format = parsed.format();
            row.code = parsed.code();
            row.version = number;
            row.language = document.language();
            row.document = json.write(document.withoutContacts());
            row.contacts = json.write(document.contacts());
            row.findings = json.write(parsed.findings());
            row.cards = null;
            row.advance(State.PARSED);
        });
    }

    /**
     * PARSED to CARDS_STORED: merges the document with the draft's in the other language and hands the cards to
     * cards-service, which answers their ids.
     */
    void storeCards(DocumentImport parsed) {
        if (parsed.isWritten()) {
            writtenDrafts.requireBase(parsed.code, parsed.version, parsed.base);
        } else if (documents.isOvertaken(parsed.code, parsed.version, parsed.language, parsed.arrival)) {
            // its cards would be newer than the draft's and be shown in their place
            inState(parsed.id, State.PARSED, row -> {
                if (row.arrival.equals(parsed.arrival)) {
                    row.advance(State.DRAFT_READY);
                }
            });
            return;
        }
        if (parsed.cards == null) {
            merge(parsed);
            return;
        }
        try {
            var stored = store(parsed);
            inState(parsed.id, State.PARSED, row -> {
                if (row.cards != null && row.revision.equals(parsed.revision)) {
                    row.cardIds = json.write(stored.cards());
                    row.advance(State.CARDS_STORED);
                }
            });
        } catch (Conflict e) {
            resolve(parsed, e);
        }
    }

    /** What was merged is kept before it is handed on, so that the same revision is always the same cards. */
    private void merge(DocumentImport parsed) {
        var officialRevision = drafts.room(parsed.code, parsed.version, parsed.isCorrection());
        var counterpart = parsed.isWritten()
                ? Optional.<Counterpart>empty()
                : documents.inDraft(parsed.code, parsed.version, parsed.isCorrection(), parsed.language);
        var merged = merging.merge(parsed, counterpart);
        var body = json.write(merged.cards());
        var revision = drafts.nextRevision();
        inState(parsed.id, State.PARSED, row -> {
            if (row.cards == null && row.arrival.equals(parsed.arrival)) {
                row.counterpart = counterpart.map(json::write).orElse(null);
                row.translation = merged.translation() == null
                        ? null
                        : json.write(new StoredTranslation(merged.translation(), merged.mismatches()));
                row.cards = body;
                row.digest = ImportJson.digest(body);
                row.revision = revision;
                row.officialRevision = officialRevision;
            }
        });
    }

    private void resolve(DocumentImport parsed, Conflict conflict) {
        if (conflict.type().equals("version-published")) {
            var room = drafts.room(parsed.code, parsed.version, parsed.isCorrection());
            if (room == parsed.officialRevision) {
                throw new Conflict(
                        "version-exists",
                        "Version " + parsed.version + " of " + parsed.code + " is published with other content.");
            }
        } else if (!conflict.type().equals("draft-discarded")
                && !conflict.type().equals("revision-differs")) {
            throw conflict;
        }
        // the revision was overtaken by a discard or another correction: a newer one is free
        inState(parsed.id, State.PARSED, row -> {
            if (parsed.revision.equals(row.revision)) {
                row.mergeAnew();
            }
        });
    }

    /** CARDS_STORED to DRAFT_READY: makes the draft or its next revision, unless the draft has changed under it. */
    void makeDraft(DocumentImport stored) {
        // a release between the two steps may merge otherwise than the cards were
        var draft = merging.again(stored).map(merged -> draft(stored, merged));
        inState(stored.id, State.CARDS_STORED, row -> {
            // of a discarded revision cards-service has dropped or will drop the cards
            var current = draft.isPresent()
                    && row.revision.equals(stored.revision)
                    && !drafts.isDiscarded(row.code, row.version, row.revision)
                    && place(row, draft.get());
            if (current) {
                row.advance(State.DRAFT_READY);
            } else {
                row.mergeAnew();
            }
        });
        abandon(stored);
    }

    /** Drops the cards that an import has handed in where no version has come to be of them, and it goes on without. */
    void abandon(DocumentImport ended) {
        if (ended.cards != null) {
            abandoned.drop(ended.code, ended.version, ended.revision);
        }
    }

    private boolean place(DocumentImport row, NewDraft draft) {
        return row.isWritten() ? writtenDrafts.place(draft, row.base) : drafts.place(draft);
    }

    private NewDraft draft(DocumentImport row, DraftSource merged) {
        var ids = List.of(json.read(row.cardIds, StoredDraft.StoredCard[].class));
        return new NewDraft(
                new VersionDocument(row.language, row.id, row.arrival),
                merging.counterpart(row).map(Counterpart::document).orElse(null),
                row.code,
                row.version,
                row.officialRevision,
                corrects(row),
                row.revision,
                row.digest,
                row.editor(),
                merged.content(row.code, ids),
                merged.okedPath(),
                merged.findings());
    }

    private Map<String, String> corrects(DocumentImport row) {
        if (!row.isCorrection()) {
            return Map.of();
        }
        return row.isWritten()
                ? writtenDrafts.corrects(row.code, row.version, row.language, row.givenCorrects)
                : Map.of(row.language, row.givenCorrects);
    }

    @Override
    public StoredDraft store(UUID importId) {
        return store(QuarkusTransaction.requiringNew().call(() -> imports.get(importId)));
    }

    private StoredDraft store(DocumentImport row) {
        var first = merging.counterpart(row)
                .filter(Counterpart::first)
                .map(counterpart -> counterpart.document().language())
                .orElse(row.language);
        // after a restore of cards-service they have to get the ids again that stand in answers since
        var ids = row.cardIds == null ? null : List.of(json.read(row.cardIds, StoredDraft.StoredCard[].class));
        return cards.store(
                row.code,
                row.version,
                row.revision,
                new DraftCards(row.digest, first, row.officialRevision, row.cards, ids));
    }

    /** Changes an import that is still in the state a step began with; another may have gone further meanwhile. */
    private void inState(UUID id, State state, Consumer<DocumentImport> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = imports.locked(id);
            if (row.state == state) {
                change.accept(row);
            }
        });
    }
}
