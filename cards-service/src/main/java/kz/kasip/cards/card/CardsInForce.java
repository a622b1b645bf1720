package kz.kasip.cards.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.cards.problem.Unavailable;
import kz.kasip.cards.version.LegalDay;
import kz.kasip.cards.version.StandardVersion;
import org.hibernate.jpa.HibernateHints;

/** Every card in force today, whole as it is answered by itself, one standard after another. */
@ApplicationScoped
public class CardsInForce {
    /** So many cards at once come from the database; all of one version are held at a time. */
    private static final int FETCHED = 50;

    private final EntityManager database;
    private final CardLinks links;
    private final LegalDay legalDay;

    CardsInForce(EntityManager database, CardLinks links, LegalDay legalDay) {
        this.database = database;
        this.links = links;
        this.legalDay = legalDay;
    }

    /** Takes one card after another. */
    @FunctionalInterface
    public interface Taker {
        void take(Object card) throws IOException;
    }

    /**
     * Hands each card over, in the caller's transaction, which sees what it has read no more after that.
     *
     * @throws Unavailable when cards of a version in force are not here
     */
    public void each(Taker taker) throws IOException {
        LocalDate today = legalDay.today();
        refuseGaps(today);
        CardFilter filter = new CardFilter(today, today, null, null, null, null, null, null);
        var query = database.createQuery("select c, v " + filter.jpql() + " order by c.code, c.serial", Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        filter.parameters().forEach(parameter -> query.setParameter(parameter.parameter(), parameter.value()));
        try (Stream<Tuple> rows = query.getResultStream()) {
            hand(rows.iterator(), taker);
        }
    }

    private void hand(Iterator<Tuple> rows, Taker taker) throws IOException {
        List<Card> cards = new ArrayList<>();
        StandardVersion version = null;
        while (rows.hasNext()) {
            Tuple row = rows.next();
            Card card = row.get(0, Card.class);
            if (version != null && !card.code().equals(version.id().code())) {
                hand(cards, version, taker);
                cards.clear();
            }
            version = row.get(1, StandardVersion.class);
            cards.add(card);
        }
        if (version != null) {
            hand(cards, version, taker);
        }
    }

    private void hand(List<Card> cards, StandardVersion version, Taker taker) throws IOException {
        StandardRef standard = StandardRef.of(version);
        CardLinks.Found found = links.of(cards, null);
        for (Card card : cards) {
            taker.take(CardView.linked(card, standard, found));
        }
        database.clear();
    }

    private void refuseGaps(LocalDate today) {
        long gaps = database.createQuery("""
                        select count(v) from StandardVersion v where not v.held and v.status <> 'DRAFT'
                        and v.effectiveFrom <= :today
                        and (v.effectiveTo >= :today or (v.effectiveTo is null and v.status = 'PUBLISHED'))""", Long.class)
                .setParameter("today", today)
                .getSingleResult();
        if (gaps > 0) {
            throw new Unavailable(
                    "cards-missing", "Cards of what is in force are not here now", Duration.ofSeconds(60));
        }
    }
}
