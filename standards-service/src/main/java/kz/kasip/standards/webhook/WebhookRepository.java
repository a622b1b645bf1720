package kz.kasip.standards.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
        var after = paging.after() == null ? new UUID(0, 0) : UUID.fromString(paging.after());
        var found = owner == null
                ? find("id > ?1 order by id", after)
                : find("owner = ?1 and id > ?2 order by id", owner, after);
        return found.range(0, paging.limit()).list();
    }

    long count(String owner) {
        return owner == null ? count() : count("owner", owner);
    }

    /** One of an owner, or any where none is given. */
    Webhook get(UUID id, String owner) {
        return findByIdOptional(id)
                .filter(webhook -> owner == null || webhook.owner.equals(owner))
                .orElseThrow(() -> new NotFound("webhook-unknown", "There is no webhook " + id + "."));
    }

    /** Leases a subscription that has something to do and that nobody works on, the one left alone longest first. */
    @SuppressWarnings("unchecked")
    Optional<UUID> claim(String worker, int seconds, Instant now) {
        List<UUID> claimed = getEntityManager()
                .createNativeQuery("""
                        update webhook set lease_owner = :worker, lease_until = now() + make_interval(secs => :seconds)
                        where id = (select w.id from webhook w
                            where w.disabled_at is null and w.lease_until <= now()
                              and (w.position < (select position from feed)
                                or (select d.next_at from webhook_delivery d
                                    where d.webhook_id = w.id and d.state = 'PENDING' order by d.number limit 1) <= :now)
                            order by w.lease_until limit 1 for update skip locked)
                        returning id
                        """, UUID.class)
                .setParameter("worker", worker)
                .setParameter("seconds", seconds)
                .setParameter("now", now)
                .getResultList();
        return claimed.stream().findFirst();
    }

    /** The subscription with its row locked and its lease prolonged, unless the lease is lost or it is gone. */
    Optional<Webhook> held(UUID id, String worker, int seconds) {
        var held = getEntityManager()
                .createNativeQuery("""
                        update webhook set lease_until = now() + make_interval(secs => :seconds)
                        where id = :id and lease_owner = :worker and lease_until > now() and disabled_at is null
                        """)
                .setParameter("id", id)
                .setParameter("worker", worker)
                .setParameter("seconds", seconds)
                .executeUpdate();
        return held == 0 ? Optional.empty() : findByIdOptional(id);
    }

    void release(UUID id, String worker) {
        getEntityManager()
                .createNativeQuery("update webhook set lease_until = now() where id = :id and lease_owner = :worker")
                .setParameter("id", id)
                .setParameter("worker", worker)
                .executeUpdate();
    }
}
