package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.change.Change;
import kz.kasip.standards.change.Feed;
import kz.kasip.standards.change.NewChange;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.oked.Oked;
import kz.kasip.standards.problem.Conflict;

/** The drafts of versions: what an import makes, replaces and an editor discards. */
@ApplicationScoped
public class Drafts {

    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final Oked oked;
    private final Feed feed;
    private final EntityManager entities;
    private final DraftFilling filling;
    private final Event<DraftDiscarded> discarded;
    private final Audit audit;

    Drafts(
            StandardVersionRepository versions,
            StoredJson json,
            Oked oked,
            Feed feed,
            EntityManager entities,
            DraftFilling filling,
            Event<DraftDiscarded> discarded,
            Audit audit) {
        this.versions = versions;
        this.json = json;
        this.oked = oked;
        this.feed = feed;
        this.entities = entities;
        this.filling = filling;
        this.discarded = discarded;
        this.audit = audit;
    }

    /**
     * The number that a document is for: the one that is stated, else that of the draft there is, else the next free. A
     * correction is of the version that is stated, else of the one published last.
     */
    @Transactional
    public int number(StandardCode code, Integer stated, boolean correction) {
        return Optional.ofNullable(stated)
                .or(() -> correction
                        ? versions.lastPublished(code)
                        : versions.draft(code).map(draft -> draft.number))
                .orElseGet(() -> versions.nextNumber(code));
    }

    /**
     * The official revision that a document would be a draft of: 1, or a correction's.
     *
     * @throws Conflict {@code version-exists} where what is published or about to be is not to be corrected, and {@code
     *     version-not-published} where there is nothing to correct
     */
    @Transactional
    public int room(StandardCode code, int number, boolean correction) {
        var newest = versions.newest(code, number);
        if (newest.isEmpty() || newest.get().status.isDraft() && !newest.get().isCorrection()) {
            if (correction) {
                throw new Conflict(
                        "version-not-published",
                        "There is no published version " + number + " of " + code + " to correct.");
            }
            return 1;
        }
        var counts = versions.find(code, number).orElseThrow();
        if (counts.status == StandardVersion.Status.SCHEDULED) {
            throw new Conflict(
                    "version-exists",
                    counts + " is about to come into force with other content; withdraw its publication first.");
        }
        if (!correction || counts.status != StandardVersion.Status.PUBLISHED) {
            throw new Conflict(
                    "version-exists",
                    counts + " is " + counts.status
                            + ", and what is published does not change in any language. Hand the"
                            + " document in as another version with ?version=, or a misprint's correction with"
                            + " ?corrects=.");
        }
        return counts.officialRevision + 1;
    }

    /** Reserves the next revision of any draft; the numbers only ever grow. */
    @Transactional
    public long nextRevision() {
        return (Long) entities.createNativeQuery("select nextval('draft_revision')", Long.class)
                .getSingleResult();
    }

    /** Whether a discard of the version's draft covers a revision: cards-service has dropped its cards then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isDiscarded(StandardCode code, int number, long revision) {
        versions.lock(code);
        return feed.isDiscarded(code, number, revision);
    }

    /**
     * Makes the draft, or a newer revision of it; a document that a later one of its language overtook is let pass. A
     * correction begins with the documents of the revision that it corrects.
     *
     * @return false where the draft has changed under it, so that it is to be merged anew under a newer revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean place(NewDraft draft) {
        versions.lock(draft.code());
        if (room(draft.code(), draft.number(), draft.isCorrection()) != draft.officialRevision()) {
            return false;
        }
        var known = versions.draft(draft.code(), draft.number());
        var documents = known.or(() -> versions.published(draft.code(), draft.number()))
                .map(json::documents)
                .orElse(List.of());
        var language = draft.document().language();
        var before = known.flatMap(version -> VersionDocuments.in(documents, language))
                .map(VersionDocument::arrival);
        if (before.isPresent() && before.get() > draft.document().arrival()) {
            return true;
        }
        var counterpart = VersionDocuments.other(documents, language);
        if (!counterpart.equals(Optional.ofNullable(draft.counterpart()))) {
            return false;
        }
        if (known.isPresent() && known.get().revision >= draft.revision()) {
            return documents.contains(draft.document());
        }
        filling.fill(known, draft, VersionDocuments.with(documents, draft.document()), AuditAction.IMPORTED);
        return true;
    }

    /**
     * Discards a draft; its imports are marked so that the documents can be handed in again. Every revision reserved by
     * now is covered: cards of a refused write may be newer than the draft, and what is under way is merged anew.
     */
    @Transactional
    void discard(StandardCode code, int number) {
        versions.lock(code);
        var draft = versions.locked(code, number);
        draft.requireDraft();
        versions.delete(draft);
        if (!draft.isCorrection()) {
            oked.forget(code, number);
        }
        audit.record(AuditAction.DISCARDED, code, number, "draft " + draft.revision);
        var upTo = nextRevision();
        var published = versions.published(code, number).map(version -> version.revision);
        discarded.fire(new DraftDiscarded(code, number, published.orElse(-1L), upTo));
        feed.append(new NewChange(
                Change.Type.DRAFT_DISCARDED,
                code,
                number,
                upTo,
                draft.digest,
                null,
                null,
                "DISCARDED",
                null,
                draft.officialRevision));
    }
}
