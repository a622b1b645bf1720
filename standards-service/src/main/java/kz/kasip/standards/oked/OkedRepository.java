package kz.kasip.standards.oked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;

/** The tables of the classifier. */
@ApplicationScoped
class OkedRepository {

    private static final String COLUMNS = "select code, edition, name_kk, name_ru, source from oked_entry ";

    private final EntityManager entities;

    OkedRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<OkedEntry> find(String edition, OkedCode code) {
        return list(edition, List.of(code)).stream().findFirst();
    }

    /** Those of the codes that the edition knows, the widest first. */
    List<OkedEntry> list(String edition, Collection<OkedCode> codes) {
        return entries(
                COLUMNS + "where edition = :edition and code in (:codes) order by length(code), code",
                Map.of(
                        "edition",
                        edition,
                        "codes",
                        codes.stream().map(OkedCode::value).toList()));
    }

    List<OkedEntry> children(String edition, OkedCode parent) {
        return entries(
                COLUMNS + "where edition = :edition and parent = :parent order by code",
                Map.of("edition", edition, "parent", parent.value()));
    }

    /** A page of entries after a code, one more than the limit so that the end is known. */
    List<OkedEntry> page(String edition, String level, String words, String after, int limit) {
        return entries(
                COLUMNS + FILTER + " and code > :after order by code limit :limit",
                Map.of("edition", edition, "level", level, "words", words, "after", after, "limit", limit + 1));
    }

    long count(String edition, String level, String words) {
        return (Long) entities.createNativeQuery("select count(*) from oked_entry " + FILTER, Long.class)
                .setParameter("edition", edition)
                .setParameter("level", level)
                .setParameter("words", words)
                .getSingleResult();
    }

    private static final String FILTER = """
            where edition = :edition and (:level = '' or level = :level)
              and (:words = '' or position(:words in lower(concat_ws(' ', code, name_kk, name_ru))) > 0)
            """;

    /** Adds an entry or sets its names; what a document says fills gaps alone. */
    boolean save(OkedEntry entry) {
        var names = entry.source() == OkedEntry.Source.DOCUMENT
                ? "name_kk = coalesce(oked_entry.name_kk, excluded.name_kk), name_ru = coalesce(oked_entry.name_ru, excluded.name_ru)"
                : "name_kk = coalesce(excluded.name_kk, oked_entry.name_kk), name_ru = coalesce(excluded.name_ru, oked_entry.name_ru), source = excluded.source";
        var query = entities.createNativeQuery("""
                insert into oked_entry (edition, code, level, parent, name_kk, name_ru, source)
                values (:edition, :code, :level, cast(:parent as text), cast(:kk as text), cast(:ru as text), :source)
                on conflict (edition, code) do update set\s""" + names + " returning (xmax = 0)", Boolean.class);
        return (Boolean) query.setParameter("edition", entry.edition())
                .setParameter("code", entry.code().value())
                .setParameter("level", entry.code().level().name())
                .setParameter(
                        "parent", entry.code().parent().map(OkedCode::value).orElse(null))
                .setParameter("kk", entry.title().get("kk"))
                .setParameter("ru", entry.title().get("ru"))
                .setParameter("source", entry.source().name())
                .getSingleResult();
    }

    void mention(StandardCode standard, int version, String language, String edition, OkedCode code, String title) {
        entities.createNativeQuery("""
                        insert into oked_mention (code, edition, standard_code, version, language, title)
                        values (:code, :edition, :standard, :version, :language, :title)
                        on conflict (code, standard_code, version, language) do update set title = excluded.title
                        """)
                .setParameter("code", code.value())
                .setParameter("edition", edition)
                .setParameter("standard", standard.value())
                .setParameter("version", version)
                .setParameter("language", language)
                .setParameter("title", title)
                .executeUpdate();
    }

    /** Lets one transaction at a time change what documents say: an entry goes only when none speaks of it. */
    void lock() {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('oked_mention'))) held")
                .getSingleResult();
    }

    /** Drops what a version said, and the entries that no document speaks of any more. */
    void forget(StandardCode standard, int version) {
        entities.createNativeQuery("delete from oked_mention where standard_code = :standard and version = :version")
                .setParameter("standard", standard.value())
                .setParameter("version", version)
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from oked_entry where source = 'DOCUMENT'
                          and not exists (select 1 from oked_mention where oked_mention.code = oked_entry.code)
                        """).executeUpdate();
    }

    /** What published standards call an entry. */
    @SuppressWarnings("unchecked")
    List<OkedMention> mentions(String edition, OkedCode code) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select mention.standard_code, mention.version, mention.language, mention.title
                        from oked_mention mention
                        join standard_version version
                          on version.code = mention.standard_code and version.number = mention.version
                        where mention.edition = :edition and mention.code = :code
                          and version.status in ('PUBLISHED', 'REPEALED')
                        order by mention.standard_code, mention.version, mention.language
                        """, Tuple.class)
                .setParameter("edition", edition)
                .setParameter("code", code.value())
                .getResultList();
        return rows.stream()
                .map(row -> new OkedMention(
                        new StandardCode(row.get(0, String.class)),
                        row.get(1, Integer.class),
                        Map.of(row.get(2, String.class), row.get(3, String.class))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<OkedEntry> entries(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new OkedEntry(
                                new OkedCode(row.get(0, String.class)),
                                row.get(1, String.class),
                                OkedEntry.title(row.get(2, String.class), row.get(3, String.class)),
                                OkedEntry.Source.valueOf(row.get(4, String.class))))
                        .toList();
    }
}
