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

    Optional<StandardVersion> find(StandardCode code, int number) {
        return find("code = ?1 and number = ?2", code, number).firstResultOptional();
    }

    /** The version with its row locked; the code has to be locked before. */
    StandardVersion locked(StandardCode code, int number) {
        return find("code = ?1 and number = ?2", code, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> unknown(code, number));
    }

    List<StandardVersion> history(StandardCode code) {
        return list("code = ?1 order by number desc", code);
    }

    Optional<StandardVersion> draft(StandardCode code) {
        return find("code = ?1 and status = ?2 order by number desc", code, Status.DRAFT)
                .firstResultOptional();
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
                          effectiveFrom desc, publishedAt desc
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
                        order by case when publishedAt is null then 1 else 0 end, code, number
                        """, MissingCards.Held.class).getResultList();
    }

    /** The scheduled versions whose day has come. */
    List<StandardVersion> due(LocalDate today) {
        return list(
                "status = ?1 and effectiveFrom <= ?2 order by effectiveFrom, code, number", Status.SCHEDULED, today);
    }

    static NotFound unknown(StandardCode code, int number) {
        return new NotFound("version-unknown", "There is no version " + number + " of " + code + ".");
    }

    static NotFound unknown(StandardCode code) {
        return new NotFound("standard-unknown", "There is no standard " + code + ".");
    }
}
