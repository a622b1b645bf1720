package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.http.Paging;

/** Finds the versions in force whose planned review is due, the longest overdue first. */
@ApplicationScoped
class ReviewQuery {

    /** What is asked for; the OKED code may be null. */
    record Filter(LocalDate dueBefore, LocalDate today, OkedCode oked) {}

    private static final String PLANNED = "(v.content -> 'technicalData' ->> 'plannedReview')";
    private static final String KEY = PLANNED + " || '/' || v.code";

    private static final String DUE = """
            from standard_version v
            where v.status = 'PUBLISHED' and v.effective_from <= :today
              and (v.effective_to is null or v.effective_to >= :today)
              and %s < cast(cast(:before as date) as text)
              and (:oked = '' or v.oked_path @> array[:oked])
            """.formatted(PLANNED);

    private final EntityManager entities;

    ReviewQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of versions, one more than its limit so that the end is known. */
    @SuppressWarnings("unchecked")
    List<StandardVersion> page(Filter filter, Paging paging) {
        var query = entities.createNativeQuery(
                "select v.* " + DUE + " and " + KEY + " > :after order by " + KEY + " limit :limit",
                StandardVersion.class);
        return bind(query, filter)
                .setParameter("after", paging.after() == null ? "" : paging.after())
                .setParameter("limit", paging.limit() + 1)
                .getResultList();
    }

    long count(Filter filter) {
        var query = entities.createNativeQuery("select count(*) " + DUE, Long.class);
        return (Long) bind(query, filter).getSingleResult();
    }

    private static Query bind(Query query, Filter filter) {
        return query.setParameter("today", filter.today())
                .setParameter("before", filter.dueBefore())
                .setParameter("oked", filter.oked() == null ? "" : filter.oked().value());
    }
}
