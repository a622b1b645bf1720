package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kz.kasip.standards.audit.Audit;
import kz.kasip.standards.audit.AuditAction;
import kz.kasip.standards.change.Change;
import kz.kasip.standards.change.Feed;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;

/** Repeals standards. */
@ApplicationScoped
class Repeal {

    private final StandardVersionRepository versions;
    private final Feed feed;
    private final LegalDay day;
    private final Audit audit;

    Repeal(StandardVersionRepository versions, Feed feed, LegalDay day, Audit audit) {
        this.versions = versions;
        this.feed = feed;
        this.day = day;
        this.audit = audit;
    }

    /**
     * Takes the standard out of force from today on.
     *
     * @param successor the code of the standard that replaces it, or null
     */
    @Transactional
    StandardVersion repeal(StandardCode code, StandardCode successor) {
        versions.lock(code);
        var today = day.today();
        var version = versions.asOf(code, today).orElseThrow(() -> StandardVersionRepository.unknown(code));
        if (!version.isOpen()) {
            throw new Conflict("standard-not-in-force", code + " is not in force.");
        }
        if (versions.isScheduled(code)) {
            throw new Conflict(
                    "publication-scheduled",
                    "A version of " + code + " is still to come; withdraw it before the repeal.");
        }
        if (successor != null) {
            requireSuccessor(code, successor);
        }
        version.repeal(today, successor == null ? null : successor.value());
        audit.record(
                AuditAction.REPEALED,
                code,
                version.number,
                successor == null ? "from " + today : "from " + today + ", replaced by " + successor);
        feed.append(Publication.change(Change.Type.VERSION_CHANGED, version));
        return version;
    }

    private void requireSuccessor(StandardCode code, StandardCode successor) {
        if (successor.equals(code) || versions.asOf(successor, day.today()).isEmpty()) {
            throw new Unprocessable(
                    "successor-unknown",
                    "replacedBy must be another published standard.",
                    new Violation("replacedBy", "must be another published standard"));
        }
    }
}
