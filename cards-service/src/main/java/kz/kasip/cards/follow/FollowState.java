package kz.kasip.cards.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** The cursor in the feed of standards-service, and the lease of the replica that follows it. */
@ApplicationScoped
class FollowState {
    private final EntityManager database;

    FollowState(EntityManager database) {
        this.database = database;
    }

    /** The cursor that everything up to is applied; null before anything was. */
    @Transactional
    String cursor() {
        return read("select cursor from follow where source = 'standards'");
    }

    /** The same, with the row locked until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    String lockedCursor() {
        return read("select cursor from follow where source = 'standards' for update");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void moveTo(String cursor) {
        database.createNativeQuery("update follow set cursor = :cursor where source = 'standards'")
                .setParameter("cursor", cursor)
                .executeUpdate();
    }

    /** Takes or prolongs the lease; false when another replica has it. The database's clock counts. */
    @Transactional
    boolean lease(String replica, Duration time) {
        return database.createNativeQuery("""
                                update follow set holder = :replica,
                                  held_until = clock_timestamp() + make_interval(secs => :seconds)
                                where source = 'standards'
                                  and (holder is null or holder = :replica or held_until < clock_timestamp())""")
                        .setParameter("replica", replica)
                        .setParameter("seconds", (double) time.toSeconds())
                        .executeUpdate()
                == 1;
    }

    /** Gives the lease back, so that another replica need not wait for its end. */
    @Transactional
    void release(String replica) {
        database.createNativeQuery("update follow set holder = null, held_until = null where holder = :replica")
                .setParameter("replica", replica)
                .executeUpdate();
    }

    private String read(String sql) {
        return (String) database.createNativeQuery(sql, String.class).getSingleResult();
    }
}
