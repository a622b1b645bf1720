package kz.kasip.cards.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kasip.cards.version.VersionId;

/** The stored cards, published and draft. */
@ApplicationScoped
public class CardRepository implements PanacheRepositoryBase<Card, Long> {

    /** The cards of one revision in order of place. */
    public List<Card> of(VersionId version, long revision) {
        return list(
                "code = ?1 and version = ?2 and revision = ?3 order by number",
                version.code(),
                version.version(),
                revision);
    }

    /** The card of one revision that bears the id. */
    Optional<Card> find(VersionId version, long revision, CardId id) {
        return find("cardId = ?1 and version = ?2 and revision = ?3", id.toString(), version.version(), revision)
                .firstResultOptional();
    }

    /** For every number of a code the newest card that bears it. */
    public List<Card> newestBearers(String code) {
        return list("""
                from Card c where c.code = ?1 and not exists (select 1 from Card d
                where d.code = c.code and d.serial = c.serial
                and (d.version > c.version or d.version = c.version and d.revision > c.revision))
                order by c.serial""", code);
    }

    /** The cards that pass the filter, by id, from the one after {@code after} (null: the first) on. */
    List<Card> list(CardFilter filter, String after, int limit) {
        TypedQuery<Card> query =
                query("select c " + filter.jpql() + " and c.cardId > :after order by c.cardId", filter, Card.class);
        return query.setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The cards in force on a day that bear one of the normalised titles. */
    public List<Card> bearing(Collection<String> titles, LocalDate today, LocalDate day) {
        CardFilter filter = new CardFilter(today, day, null, null, null, null, null, null);
        // as the index card_titles has it
        String bearing =
                " and cast(sql('(string_to_array(?, chr(10)) && string_to_array(?, chr(10)))', c.titleText, :titles) as Boolean) = true";
        return query("select c " + filter.jpql() + bearing + " order by c.cardId", filter, Card.class)
                .setParameter("titles", String.join("\n", titles))
                .getResultList();
    }

    long count(CardFilter filter) {
        return query("select count(c) " + filter.jpql(), filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String jpql, CardFilter filter, Class<T> type) {
        TypedQuery<T> query = getEntityManager().createQuery(jpql, type);
        filter.parameters().forEach(parameter -> query.setParameter(parameter.parameter(), parameter.value()));
        return query;
    }
}
