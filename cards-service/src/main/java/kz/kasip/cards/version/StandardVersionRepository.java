package kz.kasip.cards.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions that the feed has told of, and those that have draft cards. */
@ApplicationScoped
public class StandardVersionRepository implements PanacheRepositoryBase<StandardVersion, VersionId> {

    /** JPQL over a version by its alias: in force on {@code :day} among those public on {@code :today}. */
    public static String inForce(String version) {
        return """
                %1$s.status <> 'DRAFT' and %1$s.held and %1$s.effectiveFrom <= :today and %1$s.effectiveFrom <= :day
                and (%1$s.effectiveTo >= :day or (%1$s.effectiveTo is null and %1$s.status = 'PUBLISHED'))""".formatted(version);
    }

    public StandardVersion findOrCreate(VersionId id) {
        StandardVersion known = findById(id);
        if (known == null) {
            known = new StandardVersion(id);
            persist(known);
        }
        return known;
    }

    /** The public versions of a standard, the newest first. */
    public List<StandardVersion> publicOn(LocalDate today, StandardCode code) {
        return list(
                "id.code = ?1 and status <> 'DRAFT' and effectiveFrom <= ?2 order by effectiveFrom desc, id.version desc",
                code.value(),
                today);
    }

    /** Makes every writer of one standard code wait for this transaction to end. */
    public void lock(String code) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:code, 0)) as text)")
                .setParameter("code", code)
                .getSingleResult();
    }

    public Optional<StandardVersion> find(VersionId id) {
        return findByIdOptional(id);
    }
}
