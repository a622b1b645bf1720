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
     * Decides that the standard is out of force from a day on, today where none is named.
     *
     * @throws Conflict where it is not in force or something is decided for it already
     */
    @Transactional
    StandardVersion repeal(StandardCode code, NewRepeal decided) {
        versions.lock(code);
        var today = day.today();
        var version = versions.asOf(code, today).orElseThrow(() -> StandardVersionRepository.unknown(code));
        requireOpen(version);
        var from = decided.repealedFrom() == null ? today : decided.repealedFrom();
        if (from.isBefore(version.effectiveFrom)) {
            throw new Unprocessable(
                    "repeal-before-start",
                    version + " is in force from " + version.effectiveFrom + ".",
                    new Violation("repealedFrom", "must not be before " + version.effectiveFrom));
        }
        var successor = decided.replacedBy();
        if (successor != null) {
            requireSuccessor(code, successor);
        }
        version.repealFrom(from, successor == null ? null : successor.value());
        if (version.isToBeRepealed(today)) {
            version.repeal();
        }
        audit.record(
                AuditAction.REPEALED,
                code,
                version.number,
                successor == null ? "from " + from : "from " + from + ", replaced by " + successor);
        feed.append(Publication.change(Change.Type.VERSION_CHANGED, version));
        return version;
    }

    private void requireOpen(StandardVersion version) {
        if (version.status == StandardVersion.Status.PUBLISHED && version.repealedFrom != null) {
            throw new Conflict("repeal-decided", version + " is to be repealed from " + version.repealedFrom + ".");
        }
        if (!version.isOpen()) {
            throw new Conflict("standard-not-in-force", version.code + " is not in force.");
        }
        if (versions.isScheduled(version.code)) {
            throw new Conflict(
                    "publication-scheduled",
                    "A version of " + version.code + " is still to come; withdraw it before the repeal.");
        }
    }

    /** Repeals what was decided to be repealed by now, unless another replica did. */
    @Transactional
    void activate(StandardVersion due) {
        versions.lock(due.code);
        var version = versions.published(due.code, due.number).orElseThrow();
        if (version.isToBeRepealed(day.today())) {
            version.repeal();
            audit.record(AuditAction.ACTIVATED, version.code, version.number, "repealed from " + version.repealedFrom);
            feed.append(Publication.change(Change.Type.VERSION_CHANGED, version));
        }
    }

    private void requireSuccessor(StandardCode code, StandardCode successor) {
        var known = versions.asOf(successor, day.today());
        if (successor.equals(code)
                || known.filter(version -> version.status == StandardVersion.Status.PUBLISHED)
                        .isEmpty()) {
            throw new Unprocessable(
                    "successor-unknown",
                    "replacedBy must be another standard that is in force.",
                    new Violation("replacedBy", "must be another standard that is in force"));
        }
    }
}
