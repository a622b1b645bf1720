package kz.kasip.standards.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.client.DraftCards;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.CodeChecks;
import kz.kasip.standards.importing.DocumentImport.State;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.standard.DraftCardsAgain;
import kz.kasip.standards.standard.Drafts;
import kz.kasip.standards.standard.NewDraft;
import kz.kasip.standards.standard.VersionFinding;

/** The steps from one state of an import to the next; each may be done twice, or by two at once, to the same end. */
@ApplicationScoped
class ImportSteps implements DraftCardsAgain {

    private final ImportRepository imports;
    private final ImportJson json;
    private final Drafts drafts;
    private final CardsClient cards;

    ImportSteps(ImportRepository imports, ImportJson json, Drafts drafts, CardsClient cards) {
        this.imports = imports;
        this.json = json;
        this.drafts = drafts;
        this.cards = cards;
    }

    /** RECEIVED to PARSED: reads the stored bytes. */
    void parse(DocumentImport received) {
        var bytes = QuarkusTransaction.requiringNew().call(() -> imports.bytes(received.sha256));
        var given = received.givenCode.isEmpty() ? null : new StandardCode(received.givenCode);
        var parsed = ParsedDocument.of(ReadableDocument.read(bytes, received.fileName), given);
        var document = parsed.document();
        var body = json.write(CardBodies.of(document));
        var number = drafts.number(parsed.code(), document.technicalData().version());
        drafts.requireRoom(parsed.code(), number, document.language());
        var revision = drafts.nextRevision();
        inState(received.id, State.RECEIVED, row -> {
            row.format = parsed.format();
            row.code = parsed.code();
            row.version = number;
            row.language = document.language();
            row.document = json.write(document.withoutContacts());
            row.contacts = json.write(document.contacts());
            row.findings = json.write(parsed.findings());
            row.cards = body;
            row.digest = ImportJson.digest(body);
            row.revision = revision;
            row.advance(State.PARSED);
        });
    }

    /** PARSED to CARDS_STORED: hands the cards to cards-service, which answers their ids. */
    void storeCards(DocumentImport parsed) {
        try {
            var stored = store(parsed);
            inState(parsed.id, State.PARSED, row -> {
                if (row.revision.equals(parsed.revision)) {
                    row.cardIds = json.write(stored.cards());
                    row.advance(State.CARDS_STORED);
                }
            });
        } catch (Conflict e) {
            resolve(parsed, e);
        }
    }

    private void resolve(DocumentImport parsed, Conflict conflict) {
        if (conflict.type().equals("version-published")) {
            throw new Conflict(
                    "version-exists",
                    "Version " + parsed.version + " of " + parsed.code + " is published with other content.");
        }
        if (!conflict.type().equals("draft-discarded") && !conflict.type().equals("revision-differs")) {
            throw conflict;
        }
        // the revision was overtaken by a discard: a newer one is free
        var revision = drafts.nextRevision();
        inState(parsed.id, State.PARSED, row -> row.revision = revision);
    }

    /** CARDS_STORED to DRAFT_READY: makes the draft, or its next revision. */
    void makeDraft(DocumentImport stored) {
        inState(stored.id, State.CARDS_STORED, row -> {
            if (drafts.isDiscarded(row.code, row.version, row.revision)) {
                // cards-service has dropped or will drop these cards: they are handed in again under a newer revision
                row.revision = drafts.nextRevision();
                row.advance(State.PARSED);
                return;
            }
            var document = json.read(row.document, StandardDocument.class);
            var ids = List.of(json.read(row.cardIds, StoredDraft.StoredCard[].class));
            drafts.place(new NewDraft(
                    row.id,
                    row.code,
                    row.version,
                    row.language,
                    row.revision,
                    row.digest,
                    row.receivedBy,
                    DraftContent.of(document, row.code, ids),
                    CodeChecks.okedPath(document),
                    List.of(json.read(row.findings, VersionFinding[].class))));
            row.advance(State.DRAFT_READY);
        });
    }

    @Override
    public StoredDraft store(UUID importId) {
        return store(QuarkusTransaction.requiringNew().call(() -> imports.get(importId)));
    }

    private StoredDraft store(DocumentImport row) {
        return cards.store(row.code, row.version, row.revision, new DraftCards(row.digest, row.language, row.cards));
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
