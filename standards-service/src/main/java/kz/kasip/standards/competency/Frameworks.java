package kz.kasip.standards.competency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.kasip.standards.code.StandardCode;

/** Reads the published versions, each in the revision that counts. */
@ApplicationScoped
class Frameworks {
    private static final String ROWS = """
            select code, number, official_revision, revision, status = 'REPEALED' as repealed,
              cast(effective_from as text) as begun, cast(effective_to as text) as ended,
              cast(extract(epoch from published_at) * 1000 as bigint) as published,
              cast(approval as text) as act, cast(%s as text) as content
            from standard_version where status in ('PUBLISHED', 'REPEALED')""";

    private static final String BRIEF = "content - 'cards' - 'terms' - 'abbreviations' - 'scope'";
    private static final long RELOAD_MILLIS = 1000;

    private record Key(String code, int number) {}

    private record Known(Map<Long, Key> keys, long since) {}

    private final EntityManager entities;
    private final ObjectMapper json;
    private volatile Known known = new Known(Map.of(), 0);

    Frameworks(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** All, in order of code and number, with what a list tells of them. */
    List<Framework> all() {
        return QuarkusTransaction.requiringNew()
                .call(() -> read(
                        entities.createNativeQuery(ROWS.formatted(BRIEF) + " order by code, number", Tuple.class)));
    }

    /** The one that an identifier is in, whole. */
    Optional<Framework> of(UUID id) {
        Key key = key(id.getMostSignificantBits());
        return key == null
                ? Optional.empty()
                : QuarkusTransaction.requiringNew()
                        .call(() -> read(entities.createNativeQuery(
                                                ROWS.formatted("content") + " and code = :code and number = :number",
                                                Tuple.class)
                                        .setParameter("code", key.code())
                                        .setParameter("number", key.number()))
                                .stream()
                                .findFirst());
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
                        "select code, number from standard_version where status in ('PUBLISHED', 'REPEALED')",
                        Tuple.class)
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

    private List<Framework> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> framework((Tuple) row)).toList();
    }

    private Framework framework(Tuple row) {
        ObjectNode content = (ObjectNode) tree(row.get("content", String.class));
        String act = row.get("act", String.class);
        if (act != null) {
            content.set("approval", tree(act));
        }
        String ended = row.get("ended", String.class);
        return new Framework(
                new StandardCode(row.get("code", String.class)),
                row.get("number", Integer.class),
                row.get("official_revision", Integer.class),
                row.get("revision", Long.class),
                row.get("repealed", Boolean.class),
                LocalDate.parse(row.get("begun", String.class)),
                ended == null ? null : LocalDate.parse(ended),
                Instant.ofEpochMilli(row.get("published", Long.class)),
                content);
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored content of a version is no JSON", e);
        }
    }
}
