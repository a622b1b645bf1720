package kz.kasip.standards.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Gone;

/** Reads the rows of the feed in the caller's transaction. */
@ApplicationScoped
class FeedRows {

    private static final String COLUMNS = """
            select c.position, c.at, c.type, c.code, c.version, c.revision, c.digest, c.effective_from, c.effective_to,
                c.status, c.replaced_by, c.official_revision
            """;

    private static final String ALL =
            COLUMNS + "from change c where c.position > :after order by c.position limit :limit";

    /** A standard that the list with the filter showed before the change and shows no longer is outside since. */
    private static final String PUBLIC = COLUMNS + """
            , cast(v.content -> 'title' as text), not (%1$s) as outside
            from change c
            left join standard_version v on v.code = c.code and v.number = c.version and v.revision = c.revision
            left join lateral (select b.listed_oked, b.listed_levels from change b
                where b.code = c.code and b.position < c.position and b.type <> 'DRAFT_DISCARDED'
                order by b.position desc limit 1) before on true
            where c.position > :after and c.type <> 'DRAFT_DISCARDED' and (:code = '' or c.code = :code)
              and ((%1$s) or (%2$s))
            order by c.position limit :limit
            """.formatted(shows("c"), shows("before"));

    /** How far the feed goes and which life of it this is; it begins another one when it is restored. */
    record End(UUID epoch, long position) {}

    /**
     * A change as the public is told of it.
     *
     * @param title of the version, as JSON
     * @param outside whether the standard no longer matches the filter since
     */
    record Told(Change change, String title, boolean outside) {}

    private final EntityManager entities;

    FeedRows(EntityManager entities) {
        this.entities = entities;
    }

    private static String shows(String row) {
        return """
                coalesce((:oked = '' or %1$s.listed_oked @> array[:oked])
                  and (:level = 0 or %1$s.listed_levels @> array[:level]) and %1$s.listed_oked is not null, false)
                """.formatted(row);
    }

    End end() {
        var feed = (Tuple) entities.createNativeQuery("select epoch, position from feed", Tuple.class)
                .getSingleResult();
        return new End(feed.get(0, UUID.class), feed.get(1, Long.class));
    }

    /**
     * The end of the feed, for who goes on from a cursor, or from the beginning where it is null.
     *
     * @throws Gone when the cursor is of another life of the feed
     */
    End endFor(FeedCursor after) {
        var end = end();
        if (after != null && (!after.epoch().equals(end.epoch()) || after.position() > end.position())) {
            throw new Gone(
                    "cursor-of-another-epoch",
                    "The feed was restored since this cursor was given out. Forget what was read from it and read from"
                            + " the beginning: the same request without after.");
        }
        return end;
    }

    @SuppressWarnings("unchecked")
    List<Change> after(long position, int limit) {
        List<Tuple> rows = entities.createNativeQuery(ALL, Tuple.class)
                .setParameter("after", position)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(FeedRows::change).toList();
    }

    @SuppressWarnings("unchecked")
    List<Told> toldAfter(long position, ChangeFilter filter, int limit) {
        var query = entities.createNativeQuery(PUBLIC, Tuple.class)
                .setParameter("after", position)
                .setParameter("limit", limit);
        List<Tuple> rows = bind(query, filter).getResultList();
        return rows.stream()
                .map(row -> new Told(change(row), row.get(12, String.class), row.get(13, Boolean.class)))
                .toList();
    }

    /** When the last change up to a position was written; the beginning of time where there is none. */
    Instant lastAt(long position) {
        return (Instant) entities.createNativeQuery("""
                        select coalesce((select at from change where position <= :position order by position desc limit 1),
                            to_timestamp(0))
                        """, Instant.class)
                .setParameter("position", position)
                .getSingleResult();
    }

    private static Query bind(Query query, ChangeFilter filter) {
        return query.setParameter(
                        "code", filter.code() == null ? "" : filter.code().value())
                .setParameter("oked", filter.oked() == null ? "" : filter.oked().value())
                .setParameter(
                        "level",
                        filter.orkLevel() == null ? 0 : filter.orkLevel().value());
    }

    private static Change change(Tuple row) {
        return new Change(
                row.get(0, Long.class),
                row.get(1, Instant.class),
                Change.Type.valueOf(row.get(2, String.class)),
                new StandardCode(row.get(3, String.class)),
                row.get(4, Integer.class),
                row.get(5, Long.class),
                row.get(6, String.class),
                date(row.get(7)),
                date(row.get(8)),
                row.get(9, String.class),
                row.get(10, String.class),
                row.get(11, Integer.class));
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
