package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.change.Change;
import kz.kasip.standards.change.Feed;
import kz.kasip.standards.change.NewChange;
import kz.kasip.standards.client.CardsClient;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Conflict;

/** Publishes drafts: decided here alone, in one transaction; everybody else follows the feed. */
@ApplicationScoped
class Publication {

    private record Pinned(UUID importId, long revision, String digest) {
        static Pinned of(StandardVersion version) {
            return new Pinned(version.importId, version.revision, version.digest);
        }
    }

    private final StandardVersionRepository versions;
    private final CardsClient cards;
    private final DraftCardsAgain again;
    private final StoredJson json;
    private final Correction correction;
    private final Feed feed;
    private final LegalDay day;
    private final Clock clock;
    private final Audit audit;

    Publication(
            StandardVersionRepository versions,
            CardsClient cards,
            DraftCardsAgain again,
            StoredJson json,
            Correction correction,
            Feed feed,
            LegalDay day,
            Clock clock,
            Audit audit) {
        this.versions = versions;
        this.cards = cards;
        this.again = again;
        this.json = json;
        this.correction = correction;
        this.feed = feed;
        this.day = day;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Publishes the draft from a day on, today where none is given. What was decided for the code before and is due takes its place
     * first, for it could not once its period is another's. What is published already is refused, but not before its cards are
     * handed in again where cards-service has lost them, as after a restore.
     */
    void publish(StandardCode code, int number, NewPublication decided, String approver) {
        var act = decided.act();
        var pinned = QuarkusTransaction.requiringNew().call(() -> pin(code, number));
        requireCards(code, number, pinned);
        QuarkusTransaction.requiringNew().run(() -> {
            var version = draft(code, number, pinned);
            version.approval = act == null ? null : json.write(act);
            standsFor(version);
            if (version.isCorrection()) {
                correction.publish(version, decided.effectiveFrom(), approver);
            } else {
                decide(version, decided.effectiveFrom(), approver);
            }
        });
    }

    /** What the publication of a draft that was not handed in, or not approved, stands for. */
    private void standsFor(StandardVersion version) {
        if (version.status == StandardVersion.Status.DRAFT) {
            audit.record(AuditAction.SUBMITTED, version.code, version.number, "by its publication");
        }
        if (version.status != StandardVersion.Status.APPROVED) {
            audit.record(AuditAction.APPROVED, version.code, version.number, "by its publication");
        }
    }

    private Pinned pin(StandardCode code, int number) {
        var version = versions.newest(code, number).orElseThrow(() -> StandardVersionRepository.unknown(code, number));
        if (!version.isPublic()) {
            version.requireDraft();
        }
        return Pinned.of(version);
    }

    /** What is published has to be there to be served: cards-service holds exactly this revision, or gets it again. */
    private void requireCards(StandardCode code, int number, Pinned pinned) {
        var held = cards.find(code, number, pinned.revision());
        var digest = held.isPresent()
                ? held.get().digest()
                : again.store(pinned.importId()).digest();
        if (!pinned.digest().equals(digest)) {
            throw new Conflict("cards-differ", "cards-service holds other cards of this draft; import it again.");
        }
    }

    private StandardVersion draft(StandardCode code, int number, Pinned pinned) {
        versions.lock(code);
        var version = versions.locked(code, number);
        version.requireDraft();
        if (version.revision != pinned.revision()) {
            throw new Conflict("draft-changed", version + " was imported anew meanwhile.");
        }
        return version;
    }

    private void decide(StandardVersion version, LocalDate effectiveFrom, String approver) {
        var today = day.today();
        versions.due(version.code, today).forEach(this::bringIntoForce);
        var from = Optional.ofNullable(effectiveFrom).orElse(today);
        if (from.isAfter(today)) {
            requirePlace(versions.asOf(version.code, from), from);
            version.schedule(from, approver, clock.instant());
            audit.record(AuditAction.SCHEDULED, version.code, version.number, "in force from " + from);
        } else {
            audit.record(AuditAction.PUBLISHED, version.code, version.number, "in force from " + from);
            enterIntoForce(version, from, () -> version.publish(from, approver, clock.instant()));
        }
    }

    /** Takes back a publication that is still to come. */
    @Transactional
    void withdraw(StandardCode code, int number) {
        versions.lock(code);
        versions.locked(code, number).withdraw(day.today());
        audit.record(AuditAction.WITHDRAWN, code, number, null);
    }

    /** Puts a scheduled version in force, unless another replica did. */
    void activate(StandardVersion due) {
        requireCards(due.code, due.number, Pinned.of(due));
        QuarkusTransaction.requiringNew().run(() -> {
            versions.lock(due.code);
            var version = versions.locked(due.code, due.number);
            if (version.status == StandardVersion.Status.SCHEDULED && !version.effectiveFrom.isAfter(day.today())) {
                bringIntoForce(version);
            }
        });
    }

    private void bringIntoForce(StandardVersion due) {
        audit.record(AuditAction.ACTIVATED, due.code, due.number, "in force from " + due.effectiveFrom);
        enterIntoForce(due, due.effectiveFrom, due::activate);
    }

    /** Gives the version its place among the periods of its code, which never overlap, and tells the feed. */
    private void enterIntoForce(StandardVersion version, LocalDate from, Runnable transition) {
        var predecessor = versions.asOf(version.code, from);
        var closed = predecessor.filter(StandardVersion::isOpen);
        requirePlace(predecessor, from);
        closed.ifPresent(open -> open.closeBefore(from));
        var next = versions.nextStart(version.code, from);
        // the predecessor's end has to reach the database before the version takes its place
        versions.flush();
        transition.run();
        next.ifPresent(version::closeBefore);
        feed.append(change(Change.Type.VERSION_PUBLISHED, version));
        closed.ifPresent(before -> feed.append(change(Change.Type.VERSION_CHANGED, before)));
    }

    /** A version that is open gives way; one whose end is set already, by a successor or a repeal, does not. */
    private static void requirePlace(Optional<StandardVersion> predecessor, LocalDate from) {
        predecessor
                .filter(before -> !before.isOpen() && !before.effectiveTo.isBefore(from))
                .ifPresent(before -> {
                    throw new Conflict(
                            "period-overlaps",
                            before + " is in force on " + from + ", until " + before.effectiveTo + ".");
                });
    }

    static NewChange change(Change.Type type, StandardVersion version) {
        return new NewChange(
                type,
                version.code,
                version.number,
                version.revision,
                version.digest,
                version.effectiveFrom,
                version.effectiveTo,
                version.status.name(),
                version.replacedBy,
                version.officialRevision);
    }
}
