package kz.kasip.standards.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.Gone;

/** The outbox: changes are numbered under one row lock held to commit, so their order is that of the commits. */
@ApplicationScoped
public class Feed {

    /** Followers of another replica's changes wait no longer than this before they look again. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private static final String READ = """
            select position, at, type, code, version, revision, digest, effective_from, effective_to, status, replaced_by
            from change where position > :after and (:drafts or type <> 'DRAFT_DISCARDED') order by position limit :limit
            """;

    record Appended(long position) {}

    /** A stretch of the feed; {@code next} is where to go on. */
    record Page(UUID epoch, List<Change> items, FeedCursor next) {}

    private final EntityManager entities;
    private final Event<Appended> appended;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Semaphore looking = new Semaphore(1);
    private long known;

    Feed(EntityManager entities, Event<Appended> appended) {
        this.entities = entities;
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
                            status, replaced_by)
                        values (:position, :type, :code, :version, :revision, :digest, cast(:from as date),
                            cast(:to as date), :status, cast(:replacedBy as text))
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
    Page read(FeedCursor after, int limit, boolean drafts, Duration wait) {
        var end = System.nanoTime() + wait.toNanos();
        while (true) {
            var page = QuarkusTransaction.requiringNew().call(() -> readNow(after, limit, drafts));
            var left = end - System.nanoTime();
            if (!page.items().isEmpty() || left <= 0) {
                return page;
            }
            awaitGrowth(page.next().position(), end);
        }
    }

    private Page readNow(FeedCursor after, int limit, boolean drafts) {
        var feed = (Tuple) entities.createNativeQuery("select epoch, position from feed", Tuple.class)
                .getSingleResult();
        var epoch = feed.get(0, UUID.class);
        var end = feed.get(1, Long.class);
        if (after != null && (!after.epoch().equals(epoch) || after.position() > end)) {
            throw new Gone("cursor-of-another-epoch", "The feed was restored since; read it from the beginning.");
        }
        var from = after == null ? 0 : after.position();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(READ, Tuple.class)
                .setParameter("after", from)
                .setParameter("drafts", drafts)
                .setParameter("limit", limit)
                .getResultList();
        var items = rows.stream().map(Feed::change).toList();
        // what was left out of this view is passed over once the rest is read
        var last = items.isEmpty() ? from : items.getLast().position();
        return new Page(epoch, items, new FeedCursor(epoch, items.size() == limit ? last : Math.max(end, last)));
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
                row.get(10, String.class));
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Waits until the feed has grown beyond a position; of all who wait only one at a time asks the database. */
    private void awaitGrowth(long position, long end) {
        lock.lock();
        try {
            while (known <= position && end - System.nanoTime() > 0) {
                var looks = looking.tryAcquire();
                try {
                    grown.awaitNanos(Math.min(end - System.nanoTime(), LOOK_AGAIN.toNanos()));
                    if (looks && known <= position) {
                        look();
                    }
                } finally {
                    if (looks) {
                        looking.release();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void look() {
        long position;
        lock.unlock();
        try {
            position = QuarkusTransaction.requiringNew()
                    .call(() -> (Long) entities.createNativeQuery("select position from feed", Long.class)
                            .getSingleResult());
        } finally {
            lock.lock();
        }
        known = position;
        grown.signalAll();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended change) {
        lock.lock();
        try {
            known = Math.max(known, change.position());
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
