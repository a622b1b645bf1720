package kz.kasip.cards.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.kasip.cards.version.StandardVersion;

/** The own feed: what changed in the published cards, in the order of commits. */
@ApplicationScoped
public class ChangeFeed {
    private final EntityManager database;
    private final Event<Growth.Grown> grown;

    ChangeFeed(EntityManager database, Event<Growth.Grown> grown) {
        this.database = database;
        this.grown = grown;
    }

    /** Tells, in the caller's transaction, that the cards of a version are published. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(StandardVersion version) {
        append(Change.PUBLISHED, version);
    }

    /** Tells, in the caller's transaction, that state or period of a version changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(StandardVersion version) {
        append(Change.CHANGED, version);
    }

    private void append(String type, StandardVersion version) {
        // the row stays locked until commit, so that nobody takes the next position before this one is visible
        Number position = (Number)
                database.createNativeQuery("update feed set position = position + 1 returning position", Long.class)
                        .getSingleResult();
        database.persist(new Change(position.longValue(), type, version));
        grown.fire(new Growth.Grown());
    }

    /**
     * What came after a cursor; from the beginning where there is none.
     *
     * @throws kz.kasip.cards.problem.Gone when the cursor is not of this feed
     */
    @Transactional
    ChangePage after(ChangeCursor cursor, int limit) {
        ChangeCursor end = end();
        if (cursor != null) {
            cursor.checkWithin(end);
        }
        long from = cursor == null ? 0 : cursor.position();
        List<ChangeView> items = database.createQuery(
                        "from Change where position > :from order by position", Change.class)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultStream()
                .map(ChangeView::of)
                .toList();
        long next = items.isEmpty() ? from : items.getLast().position();
        return new ChangePage(end.epoch(), items, new ChangeCursor(end.epoch(), next).toString());
    }

    private ChangeCursor end() {
        Object[] row =
                (Object[]) database.createNativeQuery("select cast(epoch as text), position from feed", Object[].class)
                        .getSingleResult();
        return new ChangeCursor((String) row[0], ((Number) row[1]).longValue());
    }
}
