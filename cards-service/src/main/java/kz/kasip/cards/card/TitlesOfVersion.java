package kz.kasip.cards.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Reads what the cards of a version are named by, without their bodies. */
@ApplicationScoped
public class TitlesOfVersion {
    private static final TypeReference<Map<String, String>> TEXT = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> TEXTS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    TitlesOfVersion(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The titles of the cards of the same version as a card, itself among them. */
    public List<CardTitles> of(Card one) {
        List<?> rows = database.createNativeQuery("""
                        select card_id, ork_level, cast(body -> 'title' as text), cast(body -> 'otherTitles' as text),
                          group_code, occupation_code
                        from card where code = :code and version = :version and revision = :revision
                        order by number""", Object[].class)
                .setParameter("code", one.code)
                .setParameter("version", one.version)
                .setParameter("revision", one.revision)
                .getResultList();
        return rows.stream().map(row -> titles(one.code, (Object[]) row)).toList();
    }

    private CardTitles titles(String code, Object[] row) {
        return new CardTitles(
                (String) row[0],
                code,
                (Integer) row[1],
                read((String) row[2], TEXT),
                read((String) row[3], TEXTS),
                (String) row[4],
                (String) row[5]);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored title is no language map", e);
        }
    }
}
