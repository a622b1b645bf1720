package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.OrkLevel;
import kz.kasip.standards.http.Paging;

/** Finds standards by what is asked of a list. */
@ApplicationScoped
class StandardQuery {

    /**
     * What is asked for; null means any.
     *
     * @param status the state of the versions, drafts only for those who may see them
     */
    record Filter(OkedCode oked, OrkLevel orkLevel, StandardVersion.Status status, LocalDate asOf, String words) {}

    /** A published standard shows by the version in force on the day, or else by the last before it. */
    private static final String PUBLIC = """
            (select distinct on (code) * from standard_version
             where status in ('PUBLISHED', 'REPEALED') and effective_from <= cast(:day as date)
             order by code, (effective_to is null or effective_to >= cast(:day as date)) desc,
               effective_from desc, (effective_to is null or effective_to >= effective_from) desc, published_at desc) as v
            """;

    private static final String DRAFTS =
            "(select * from standard_version where cast(:day as date) is not null and status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED')) as v ";

    private static final String WHERE = """
            where (:oked = '' or v.oked_path @> array[:oked])
              and (:level = 0 or v.ork_levels @> array[:level])
              and (:status = '' or v.status = :status)
              and (:words = '' or position(:words in v.search_text) > 0)
            """;

    private final EntityManager entities;

    StandardQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of versions after the paging's key, one more than its limit so that the end is known. */
    @SuppressWarnings("unchecked")
    List<StandardVersion> page(Filter filter, Paging paging) {
        var query = entities.createNativeQuery(
                "select v.* from " + source(filter) + WHERE
                        + " and v.code || '/' || lpad(cast(v.number as text), 9, '0') > :after"
                        + " order by v.code || '/' || lpad(cast(v.number as text), 9, '0') limit :limit",
                StandardVersion.class);
        bind(query, filter)
                .setParameter("after", paging.after() == null ? "" : paging.after())
                .setParameter("limit", paging.limit() + 1);
        return query.getResultList();
    }

    long count(Filter filter) {
        var query = entities.createNativeQuery("select count(*) from " + source(filter) + WHERE, Long.class);
        return (Long) bind(query, filter).getSingleResult();
    }

    static String key(StandardVersion version) {
        return "%s/%09d".formatted(version.code, version.number);
    }

    private static String source(Filter filter) {
        return filter.status() == null || filter.status().isPublic() ? PUBLIC : DRAFTS;
    }

    private static Query bind(Query query, Filter filter) {
        return query.setParameter("day", filter.asOf())
                .setParameter("oked", filter.oked() == null ? "" : filter.oked().value())
                .setParameter(
                        "level",
                        filter.orkLevel() == null ? 0 : filter.orkLevel().value())
                .setParameter(
                        "status", filter.status() == null ? "" : filter.status().name())
                .setParameter(
                        "words",
                        filter.words() == null ? "" : filter.words().strip().toLowerCase(Locale.ROOT));
    }
}
