package kz.kasip.cards.card;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.version.Freshness;
import kz.kasip.cards.version.LegalDay;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.VersionId;

/** Finds many published cards by their ids with one query, each as {@link CardReads} finds one. */
@ApplicationScoped
class CardBatch {
    private final EntityManager database;
    private final Freshness freshness;
    private final LegalDay legalDay;

    CardBatch(EntityManager database, Freshness freshness, LegalDay legalDay) {
        this.database = database;
        this.freshness = freshness;
        this.legalDay = legalDay;
    }

    /** The cards that there are until a day (null: today), in the order of the ids. */
    Map<CardId, CardReads.Found> found(Collection<CardId> ids, LocalDate asOf) {
        Map<CardId, CardReads.Found> found = QuarkusTransaction.requiringNew().call(() -> look(ids, asOf));
        if (found.size() < ids.size()) {
            freshness.catchUp();
            return QuarkusTransaction.requiringNew().call(() -> look(ids, asOf));
        }
        return found;
    }

    private Map<CardId, CardReads.Found> look(Collection<CardId> ids, LocalDate asOf) {
        LocalDate today = legalDay.today();
        LocalDate day = asOf == null ? today : asOf;
        Map<VersionId, StandardVersion> versions = new LinkedHashMap<>();
        Map<VersionId, Map<String, Card>> cards = new HashMap<>();
        for (Tuple row : rows(ids, today, day)) {
            StandardVersion version = row.get(0, StandardVersion.class);
            Card card = row.get(1, Card.class);
            versions.put(version.id(), version);
            if (card != null) {
                cards.computeIfAbsent(version.id(), absent -> new HashMap<>()).put(card.cardId(), card);
            }
        }
        Map<String, List<StandardVersion>> candidates = new HashMap<>();
        versions.values().stream()
                .sorted(CardReads.countingOn(day))
                .forEach(version -> candidates
                        .computeIfAbsent(version.id().code(), absent -> new ArrayList<>())
                        .add(version));
        Map<CardId, CardReads.Found> found = new LinkedHashMap<>();
        for (CardId id : ids) {
            for (StandardVersion version : candidates.getOrDefault(id.code().value(), List.of())) {
                CardReads.checkHeld(version);
                Card card = cards.getOrDefault(version.id(), Map.of()).get(id.toString());
                if (card != null) {
                    found.put(id, new CardReads.Found(card, StandardRef.of(version)));
                    break;
                }
            }
        }
        return found;
    }

    private List<Tuple> rows(Collection<CardId> ids, LocalDate today, LocalDate day) {
        return database.createQuery("""
                        select v, c from StandardVersion v left join Card c
                          on c.code = v.id.code and c.version = v.id.version and c.revision = v.revision and c.cardId in :ids
                        where v.id.code in :codes and v.status <> 'DRAFT'
                          and v.effectiveFrom <= :today and v.effectiveFrom <= :day
                        order by v.id.version desc""", Tuple.class)
                .setParameter("ids", ids.stream().map(CardId::toString).toList())
                .setParameter(
                        "codes",
                        ids.stream().map(id -> id.code().value()).distinct().toList())
                .setParameter("today", today)
                .setParameter("day", day)
                .getResultList();
    }
}
