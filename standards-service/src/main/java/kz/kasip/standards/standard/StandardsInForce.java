package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Every standard in force today as everybody reads it, one after another. */
@ApplicationScoped
public class StandardsInForce {

    /** So many at once come from the database and are held. */
    private static final int FETCHED = 50;

    private final EntityManager entities;
    private final VersionViews views;
    private final LegalDay day;

    StandardsInForce(EntityManager entities, VersionViews views, LegalDay day) {
        this.entities = entities;
        this.views = views;
        this.day = day;
    }

    /** Takes one standard after another. */
    @FunctionalInterface
    public interface Taker {
        /** Takes one. */
        void take(Object standard) throws IOException;
    }

    /** Hands each over, in the caller's transaction, which sees what it has read no more after that. */
    public void each(Taker taker) throws IOException {
        var query = entities.createQuery("""
                        select version, other from StandardVersion version
                        left join StandardVersion other on other.code = version.code and other.number = version.number
                          and other.id <> version.id and other.status in ('PUBLISHED', 'CORRECTED', 'REPEALED')
                        where version.status in ('PUBLISHED', 'REPEALED') and version.effectiveFrom <= :day
                          and (version.effectiveTo >= :day
                            or (version.effectiveTo is null and version.status = 'PUBLISHED'))
                        order by version.code, version.number""", Tuple.class)
                .setParameter("day", day.today())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        try (Stream<Tuple> rows = query.getResultStream()) {
            hand(rows.iterator(), taker);
        }
    }

    /** A version has a row for each of its other revisions, or one where it has none. */
    private void hand(Iterator<Tuple> rows, Taker taker) throws IOException {
        List<StandardVersion> revisions = new ArrayList<>();
        int taken = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            var version = row.get(0, StandardVersion.class);
            if (!revisions.isEmpty() && !revisions.getFirst().id.equals(version.id)) {
                hand(revisions, taker);
                revisions.clear();
                if (++taken % FETCHED == 0) {
                    entities.clear();
                }
            }
            if (revisions.isEmpty()) {
                revisions.add(version);
            }
            Optional.ofNullable(row.get(1, StandardVersion.class)).ifPresent(revisions::add);
        }
        if (!revisions.isEmpty()) {
            hand(revisions, taker);
        }
    }

    /** @param revisions that in force before the others */
    private void hand(List<StandardVersion> revisions, Taker taker) throws IOException {
        var inOrder = revisions.stream()
                .sorted(Comparator.comparing(revision -> revision.officialRevision))
                .toList();
        taker.take(views.publicOf(revisions.getFirst(), inOrder));
    }
}
