package kz.kasip.standards.competency.framework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the published versions, each in the revision that counts. */
@ApplicationScoped
public class Frameworks {
    private static final String ONE = "select " + FrameworkRows.columns(FrameworkRows.WHOLE)
            + " from standard_version where " + FrameworkRows.PUBLISHED + " and code = :code and number = :number";

    private static final long RELOAD_MILLIS = 1000;

    private record Key(String code, int number) {}

    private record Known(Map<Long, Key> keys, long since) {}

    private final EntityManager entities;
    private final FrameworkRows rows;
    private volatile Known known = new Known(Map.of(), 0);

    Frameworks(EntityManager entities, FrameworkRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** The one that an identifier is in, whole. */
    public Optional<Framework> of(UUID id) {
        Key key = key(id.getMostSignificantBits());
        return key == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew().call(() -> read(key));
    }

    /** An identifier that is not known may be new; whoever makes identifiers up has that looked after once a second. */
    private Key key(long half) {
        Known now = known;
        if (!now.keys().containsKey(half) && System.currentTimeMillis() - now.since() > RELOAD_MILLIS) {
            now = QuarkusTransaction.requiringNew().call(this::keys);
            known = now;
        }
        return now.keys().get(half);
    }

    private Known keys() {
        long since = System.currentTimeMillis();
        List<?> rows = entities.createNativeQuery(
                        "select code, number from standard_version where " + FrameworkRows.PUBLISHED, Tuple.class)
                .getResultList();
        return new Known(
                rows.stream()
                        .map(row -> (Tuple) row)
                        .map(row -> new Key(row.get(0, String.class), row.get(1, Integer.class)))
                        .collect(Collectors.toMap(
                                key -> Framework.id(key.code(), key.number()).getMostSignificantBits(),
                                key -> key,
                                (one, other) -> one)),
                since);
    }

    private Optional<Framework> read(Key key) {
        List<?> found = entities.createNativeQuery(ONE, Tuple.class)
                .setParameter("code", key.code())
                .setParameter("number", key.number())
                .getResultList();
        return found.stream().map(row -> rows.framework((Tuple) row)).findFirst();
    }
}
