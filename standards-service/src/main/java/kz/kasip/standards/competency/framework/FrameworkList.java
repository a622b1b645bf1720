package kz.kasip.standards.competency.framework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.http.Lang;
import org.hibernate.jpa.HibernateHints;

/** Lists the frameworks in each of their languages; only those of a page are in memory. */
@ApplicationScoped
public class FrameworkList {
    private static final String ORDER = " order by code, number";
    private static final String LANGUAGES = """
             from standard_version cross join lateral (
               select language, min(place) as place
               from jsonb_array_elements_text(content -> 'languages') with ordinality as listed(language, place)
               where language in (:languages) group by language) told
             where status in ('PUBLISHED', 'REPEALED')""";
    private static final String PAGE = "select " + FrameworkRows.columns(FrameworkRows.BRIEF) + ", told.language "
            + LANGUAGES + ORDER + ", place offset :passed limit :most";
    private static final String COUNT = "select count(*) " + LANGUAGES;
    private static final String ALL = "select " + FrameworkRows.columns(FrameworkRows.BRIEF)
            + " from standard_version where " + FrameworkRows.PUBLISHED;
    private static final String NAMED = ALL
            + " and (code, number) in (select * from unnest(string_to_array(:codes, ','),"
            + " cast(string_to_array(:numbers, ',') as integer[])))";

    /** So many at once come from the database. */
    private static final int FETCHED = 50;

    /** A framework in one language. */
    public record Document(Framework framework, String language) {}

    /** Some of all. */
    public record Listed(List<Document> documents, int total) {}

    private record Version(String code, int number) {
        static Version of(Framework framework) {
            return new Version(framework.code().value(), framework.number());
        }
    }

    private record Chosen(Version version, String language, String key) {}

    private final EntityManager entities;
    private final FrameworkRows rows;

    FrameworkList(EntityManager entities, FrameworkRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** A page of all, in order of code, number and place of the language. */
    public Listed page(int from, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> page = entities.createNativeQuery(PAGE, Tuple.class)
                    .setParameter("languages", Lang.ALL)
                    .setParameter("passed", from)
                    .setParameter("most", most)
                    .getResultList();
            Number total = (Number) entities.createNativeQuery(COUNT, Long.class)
                    .setParameter("languages", Lang.ALL)
                    .getSingleResult();
            return new Listed(
                    page.stream()
                            .map(Tuple.class::cast)
                            .map(row -> new Document(rows.framework(row), row.get("language", String.class)))
                            .toList(),
                    total.intValue());
        });
    }

    /**
     * A page of those that are chosen.
     *
     * @param key what one is ordered by; empty where it is not chosen
     */
    public Listed page(int from, int most, Function<Document, Optional<String>> key, Comparator<String> order) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Chosen> chosen = chosen(key);
            chosen.sort(Comparator.comparing(Chosen::key, order));
            List<Chosen> page = chosen.stream().skip(from).limit(most).toList();
            Map<Version, Framework> named = named(page);
            return new Listed(
                    page.stream()
                            .map(one -> new Document(named.get(one.version()), one.language()))
                            .toList(),
                    chosen.size());
        });
    }

    private List<Chosen> chosen(Function<Document, Optional<String>> key) {
        List<Chosen> chosen = new ArrayList<>();
        try (Stream<?> all = entities.createNativeQuery(ALL + ORDER, Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .getResultStream()) {
            all.map(row -> rows.framework((Tuple) row))
                    .forEach(framework -> framework
                            .languages()
                            .forEach(language -> key.apply(new Document(framework, language))
                                    .ifPresent(
                                            found -> chosen.add(new Chosen(Version.of(framework), language, found)))));
        }
        return chosen;
    }

    private Map<Version, Framework> named(List<Chosen> page) {
        List<Version> versions = page.stream().map(Chosen::version).distinct().toList();
        Map<Version, Framework> named = new HashMap<>();
        List<?> found = entities.createNativeQuery(NAMED, Tuple.class)
                .setParameter("codes", versions.stream().map(Version::code).collect(Collectors.joining(",")))
                .setParameter(
                        "numbers",
                        versions.stream()
                                .map(version -> String.valueOf(version.number()))
                                .collect(Collectors.joining(",")))
                .getResultList();
        found.stream().map(row -> rows.framework((Tuple) row)).forEach(one -> named.put(Version.of(one), one));
        return named;
    }
}
