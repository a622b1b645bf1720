package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.Iterator;
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
                        from StandardVersion where status in ('PUBLISHED', 'REPEALED') and effectiveFrom <= :day
                        and (effectiveTo >= :day or (effectiveTo is null and status = 'PUBLISHED'))
                        order by code""", StandardVersion.class)
                .setParameter("day", day.today())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        try (Stream<StandardVersion> found = query.getResultStream()) {
            int taken = 0;
            for (Iterator<StandardVersion> versions = found.iterator(); versions.hasNext(); ) {
                taker.take(views.publicOf(versions.next()));
                if (++taken % FETCHED == 0) {
                    entities.clear();
                }
            }
        }
    }
}
