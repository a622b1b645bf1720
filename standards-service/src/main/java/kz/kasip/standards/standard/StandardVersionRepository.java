package kz.kasip.standards.standard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.NotFound;
import kz.kasip.standards.standard.StandardVersion.Status;

/** The versions of standards. */
@ApplicationScoped
class StandardVersionRepository implements PanacheRepositoryBase<StandardVersion, UUID> {

    private static final List<Status> PUBLIC = List.of(Status.PUBLISHED, Status.REPEALED);

    /** Takes the lock that everything which changes the versions of a code holds until it commits. */
    void lock(StandardCode code) {
        getEntityManager()
                .createNativeQuery("insert into standard (code) values (:code) on conflict do nothing")
                .setParameter("code", code.value())
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("select 1 from standard where code = :code for update", Integer.class)
                .setParameter("code", code.value())
                .getSingleResult();
    }

    /** What a number stands for: the newest published revision of the version, else what is drafted or still to come. */
    Optional<StandardVersion> find(StandardCode code, int number) {
        return published(code, number).or(() -> newest(code, number));
    }

    /** One revision of a version; without a number of its own what the version's number stands for. */
    Optional<StandardVersion> find(StandardCode code, int number, Integer revision) {
        return revision == null
                ? find(code, number)
                : find("code = ?1 and number = ?2 and officialRevision = ?3", code, number, revision)
                        .firstResultOptional();
    }

    /** The published revision of a version that no other has corrected. */
    Optional<StandardVersion> published(StandardCode code, int number) {
        return find("code = ?1 and number = ?2 and status in ?3", code, number, PUBLIC)
                .firstResultOptional();
    }

    /** The revision that has the period of a version by now: of a corrected one that which counts in its place. */
    StandardVersion ofPeriod(StandardVersion version) {
        return version.status == Status.CORRECTED
                ? published(version.code, version.number).orElse(version)
                : version;
    }

    /** The newest revision of a version, in whatever state: a draft, if there is one. */
    Optional<StandardVersion> newest(StandardCode code, int number) {
        return find("code = ?1 and number = ?2 order by officialRevision desc", code, number)
                .firstResultOptional();
    }

    /** The revisions of a version, the first one first. */
    List<StandardVersion> revisions(StandardCode code, int number) {
        return list("code = ?1 and number = ?2 order by officialRevision", code, number);
    }

    /** The draft of a version, or of a correction of it. */
    Optional<StandardVersion> draft(StandardCode code, int number) {
        return newest(code, number).filter(version -> version.status.isDraft());
    }

    /** The newest revision of the version with its row locked; the code has to be locked before. */
    StandardVersion locked(StandardCode code, int number) {
        return find("code = ?1 and number = ?2 order by officialRevision desc", code, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> unknown(code, number));
    }

    /** The versions of a code, the newest first; of a corrected one the revision that counts, and the next one's draft. */
    List<StandardVersion> history(StandardCode code) {
        return list("code = ?1 and status <> ?2 order by number desc, officialRevision desc", code, Status.CORRECTED);
    }

    /** The newest draft that is no correction. */
    Optional<StandardVersion> draft(StandardCode code) {
        return history(code).stream()
                .filter(version -> version.status.isDraft() && !version.isCorrection())
                .findFirst();
    }

    /** The number of the version that was published last. */
    Optional<Integer> lastPublished(StandardCode code) {
        return find("code = ?1 and status = ?2 order by effectiveFrom desc, publishedAt desc", code, Status.PUBLISHED)
                .firstResultOptional()
                .map(version -> version.number);
    }

    int nextNumber(StandardCode code) {
        return find("code = ?1 order by number desc", code)
                .firstResultOptional()
                .map(version -> version.number + 1)
                .orElse(1);
    }

    /** The version that was in force on a day, or else the last one before it. */
    Optional<StandardVersion> asOf(StandardCode code, LocalDate day) {
        return find("""
                        code = ?1 and status in ?2 and effectiveFrom <= ?3
                        order by case when effectiveTo is null or effectiveTo >= ?3 then 0 else 1 end,
                          effectiveFrom desc, case when effectiveTo is null or effectiveTo >= effectiveFrom then 0 else 1 end,
                          publishedAt desc
                        """, code, PUBLIC, day).firstResultOptional();
    }

    /** The first day after {@code from} on which a published version of the code begins. */
    Optional<LocalDate> nextStart(StandardCode code, LocalDate from) {
        return find("code = ?1 and status in ?2 and effectiveFrom > ?3 order by effectiveFrom", code, PUBLIC, from)
                .firstResultOptional()
                .map(version -> version.effectiveFrom);
    }

    /** Whether a version of the code is still to come. */
    boolean isScheduled(StandardCode code) {
        return count("code = ?1 and status = ?2", code, Status.SCHEDULED) > 0;
    }

    /** All versions whose cards cards-service holds, the published ones first: their numbers are settled. */
    List<MissingCards.Held> held() {
        return getEntityManager().createQuery("""
                        select code, number, revision, importId from StandardVersion
                        order by case when publishedAt is null then 1 else 0 end, code, number, officialRevision
                        """, MissingCards.Held.class).getResultList();
    }

    /** The scheduled versions whose day has come. */
    List<StandardVersion> due(LocalDate today) {
        return list(
                "status = ?1 and effectiveFrom <= ?2 order by effectiveFrom, code, number", Status.SCHEDULED, today);
    }

    /** The scheduled versions of a code whose day has come. */
    List<StandardVersion> due(StandardCode code, LocalDate today) {
        return list(
                "code = ?1 and status = ?2 and effectiveFrom <= ?3 order by effectiveFrom, number",
                code,
                Status.SCHEDULED,
                today);
    }

    /** The versions whose repeal was decided for a day that has come. */
    List<StandardVersion> dueRepeals(LocalDate today) {
        return list("status = ?1 and repealedFrom <= ?2 order by repealedFrom, code", Status.PUBLISHED, today);
    }

    static NotFound unknown(StandardCode code, int number) {
        return new NotFound("version-unknown", "There is no version " + number + " of " + code + ".");
    }

    static NotFound unknown(StandardCode code) {
        return new NotFound("standard-unknown", "There is no standard " + code + ".");
    }
}
