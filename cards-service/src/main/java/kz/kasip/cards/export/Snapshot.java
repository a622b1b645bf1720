package kz.kasip.cards.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kz.kasip.cards.version.LegalDay;

/** One state of the database, seen by all that is read of it however long that takes. */
@ApplicationScoped
class Snapshot {
    /**
     * Which place of the feeds is reached, which day it is, and how often the classifier of occupations was loaded, since
     * links depend on it; and when that was last, or the last of what is in force was told, began or ended. Days are those
     * of the law.
     */
    private static final String EDITION = """
            select concat_ws(' ', (select cursor from follow where source = 'standards'),
                (select epoch || ':' || position from feed), cast(:today as text),
                (select changes from classifier_state)),
              greatest(to_timestamp(0), (select max(at) from outbox), (select changed_at from classifier_state),
                (select cast(max(effective_from) as timestamp) at time zone 'Asia/Almaty' from standard_version
                 where status <> 'DRAFT' and effective_from <= cast(:today as date)),
                (select cast(max(effective_to) + 1 as timestamp) at time zone 'Asia/Almaty' from standard_version
                 where status <> 'DRAFT' and effective_to < cast(:today as date)))""";

    private final EntityManager database;
    private final LegalDay legalDay;
    private final ExportConfig config;

    Snapshot(EntityManager database, LegalDay legalDay, ExportConfig config) {
        this.database = database;
        this.legalDay = legalDay;
        this.config = config;
    }

    /** The state as it is now. */
    Edition edition() {
        return QuarkusTransaction.requiringNew().call(() -> edition(legalDay.today()));
    }

    /** Reads while nothing seems to change, and tells which state that was. */
    Edition during(Callable<Void> reading) throws IOException {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) config.patience().toSeconds())
                    .call(() -> {
                        database.createNativeQuery("set transaction isolation level repeatable read read only")
                                .executeUpdate();
                        Edition edition = edition(legalDay.today());
                        try {
                            reading.call();
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                        return edition;
                    });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Edition edition(LocalDate today) {
        Object[] row = (Object[]) database.createNativeQuery(EDITION, Object[].class)
                .setParameter("today", today.toString())
                .getSingleResult();
        return new Edition((String) row[0], instant(row[1]));
    }

    private static Instant instant(Object value) {
        return switch (value) {
            case Instant instant -> instant;
            case java.time.OffsetDateTime time -> time.toInstant();
            case java.sql.Timestamp time -> time.toInstant();
            default -> throw new IllegalStateException("No time: " + value.getClass());
        };
    }
}
