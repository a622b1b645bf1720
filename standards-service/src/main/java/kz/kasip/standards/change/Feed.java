package kz.kasip.standards.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;

/** The outbox: changes are numbered under one row lock held to commit, so their order is that of the commits. */
@ApplicationScoped
public class Feed {

    record Appended(long position) {}

    /** A stretch of the feed; {@code next} is where to go on. */
    record Page(UUID epoch, List<Change> items, FeedCursor next) {}

    private final EntityManager entities;
    private final Event<Appended> appended;
    private final FeedRows rows;
    private final Growth growth;

    Feed(EntityManager entities, Event<Appended> appended, FeedRows rows, Growth growth) {
        this.entities = entities;
        this.rows = rows;
        this.growth = growth;
        this.appended = appended;
    }

    /** Writes a change in the caller's transaction; call it last, since the feed is locked until that commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(NewChange change) {
        entities.flush();
        var position = (Long)
                entities.createNativeQuery("update feed set position = position + 1 returning position", Long.class)
                        .getSingleResult();
        entities.createNativeQuery("""
                        insert into change (position, type, code, version, revision, digest, effective_from, effective_to,
                            status, replaced_by, official_revision, listed_oked, listed_levels)
                        select :position, :type, :code, :version, :revision, :digest, cast(:from as date),
                            cast(:to as date), :status, cast(:replacedBy as text), cast(:officialRevision as integer),
                            listed.oked_path, listed.ork_levels
                        from (select) one left join listed_version listed
                            on listed.code = :code and :type <> 'DRAFT_DISCARDED'
                        """)
                .setParameter("position", position)
                .setParameter("type", change.type().name())
                .setParameter("code", change.code().value())
                .setParameter("version", change.version())
                .setParameter("revision", change.revision())
                .setParameter("digest", change.digest())
                .setParameter("from", change.effectiveFrom())
                .setParameter("to", change.effectiveTo())
                .setParameter("status", change.status())
                .setParameter("replacedBy", change.replacedBy())
                .setParameter("officialRevision", change.officialRevision())
                .executeUpdate();
        appended.fire(new Appended(position));
    }

    /** Whether a draft of this revision or a later one was discarded. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isDiscarded(StandardCode code, int version, long revision) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from change where type = 'DRAFT_DISCARDED' and code = :code
                            and version = :version and revision >= :revision)
                        """, Boolean.class)
                .setParameter("code", code.value())
                .setParameter("version", version)
                .setParameter("revision", revision)
                .getSingleResult();
    }

    /** Reads on from a cursor, waiting for something to read if there is nothing yet. */
    Page read(FeedCursor after, int limit, Duration wait) {
        var end = System.nanoTime() + wait.toNanos();
        while (true) {
            var page = QuarkusTransaction.requiringNew().call(() -> readNow(after, limit));
            if (!page.items().isEmpty() || end - System.nanoTime() <= 0) {
                return page;
            }
            growth.await(page.next().position(), end);
        }
    }

    private Page readNow(FeedCursor after, int limit) {
        var end = rows.endFor(after);
        var from = after == null ? 0 : after.position();
        var items = rows.after(from, limit);
        var next = items.isEmpty() ? from : items.getLast().position();
        return new Page(end.epoch(), items, new FeedCursor(end.epoch(), next));
    }
}
