package kz.kasip.standards.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.problem.NotFound;

/** The subscriptions, and who works on them. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    /** Those of an owner, or all where none is given; one more than the page has, so that the end is known. */
    List<Webhook> page(String owner, Paging paging) {
        var after = paging.after() == null ? new UUID(0, 0) : id(paging.after());
        var found = owner == null
                ? find("id > ?1 order by id", after)
                : find("owner = ?1 and id > ?2 order by id", owner, after);
        return found.range(0, paging.limit()).list();
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw Paging.ofAnotherList();
        }
    }

    long count(String owner) {
        return owner == null ? count() : count("owner", owner);
    }

    /** One of an owner, or any where none is given. */
    Webhook get(UUID id, String owner) {
        return of(owner, id, findByIdOptional(id));
    }

    /** The same with its row locked, for who changes it or its deliveries. */
    Webhook locked(UUID id, String owner) {
        return of(owner, id, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Webhook of(String owner, UUID id, Optional<Webhook> found) {
        return found.filter(webhook -> owner == null || webhook.owner.equals(owner))
                .orElseThrow(() -> new NotFound("webhook-unknown", "There is no webhook " + id + "."));
    }

    /** Leases a subscription that has something to do and that nobody works on, the one left alone longest first, by a name. */
    @SuppressWarnings("unchecked")
    Optional<UUID> claim(String lease, int seconds, Instant now) {
        List<UUID> claimed = getEntityManager()
                .createNativeQuery("""
                        update webhook set lease_owner = :lease, lease_until = now() + make_interval(secs => :seconds)
                        where id = (select w.id from webhook w
                            where w.disabled_at is null and w.lease_until <= now()
                              and (w.position < (select position from feed)
                                or (select d.next_at from webhook_delivery d
                                    where d.webhook_id = w.id and d.state = 'PENDING' order by d.number limit 1) <= :now)
                            order by w.lease_until limit 1 for update skip locked)
                        returning id
                        """, UUID.class)
                .setParameter("lease", lease)
                .setParameter("seconds", seconds)
                .setParameter("now", now)
                .getResultList();
        return claimed.stream().findFirst();
    }

    /** The subscription with its row locked and its lease prolonged, unless the lease is lost or it is gone. */
    Optional<Webhook> held(UUID id, String lease, int seconds) {
        var held = getEntityManager()
                .createNativeQuery("""
                        update webhook set lease_until = now() + make_interval(secs => :seconds)
                        where id = :id and lease_owner = :lease and lease_until > now() and disabled_at is null
                        """)
                .setParameter("id", id)
                .setParameter("lease", lease)
                .setParameter("seconds", seconds)
                .executeUpdate();
        return held == 0 ? Optional.empty() : findByIdOptional(id);
    }

    void release(UUID id, String lease) {
        getEntityManager()
                .createNativeQuery("update webhook set lease_until = now() where id = :id and lease_owner = :lease")
                .setParameter("id", id)
                .setParameter("lease", lease)
                .executeUpdate();
    }
}
