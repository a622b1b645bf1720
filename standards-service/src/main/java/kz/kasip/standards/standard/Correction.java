package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.change.Change;
import kz.kasip.standards.change.Feed;
import kz.kasip.standards.oked.Oked;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;

/** Publishes corrections of official misprints, each a further revision of its version. */
@ApplicationScoped
class Correction {

    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final Oked oked;
    private final Feed feed;
    private final Clock clock;
    private final Audit audit;

    Correction(StandardVersionRepository versions, StoredJson json, Oked oked, Feed feed, Clock clock, Audit audit) {
        this.versions = versions;
        this.json = json;
        this.oked = oked;
        this.feed = feed;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Puts a draft in the place of the revision that it corrects, in the caller's transaction.
     *
     * @param effectiveFrom the day that is asked for; there may be none, since the period of the version stays
     * @throws Conflict where the version is not published any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(StandardVersion correction, LocalDate effectiveFrom, String approver) {
        if (effectiveFrom != null) {
            throw new Unprocessable(
                    "correction-has-no-day",
                    "A correction takes the period of the version that it corrects.",
                    new Violation("effectiveFrom", "must be left out: a correction takes the period of its version"));
        }
        var before = versions.published(correction.code, correction.number)
                .filter(version -> version.status == StandardVersion.Status.PUBLISHED)
                .orElseThrow(() -> new Conflict(
                        "version-not-published", "What " + correction + " corrects is not published any more."));
        before.correct();
        // one revision of a version counts at a time, for the database too
        versions.flush();
        correction.takePlaceOf(before, approver, clock.instant());
        oked.mention(correction.code, correction.number, DraftFilling.named(json.content(correction)));
        audit.record(
                AuditAction.CORRECTED,
                correction.code,
                correction.number,
                "revision " + correction.officialRevision + ": "
                        + String.join(" / ", json.corrects(correction).values()));
        feed.append(Publication.change(Change.Type.VERSION_PUBLISHED, correction));
    }
}
