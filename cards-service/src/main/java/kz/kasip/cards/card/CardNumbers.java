package kz.kasip.cards.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.stream.IntStream;
import kz.kasip.cards.version.VersionId;

/**
 * The numbers given to the cards of a standard code. A number is reserved when a draft's cards are stored, free again
 * only if no revision is left that was ever published or still bears it, and permanent from publication on.
 */
@ApplicationScoped
public class CardNumbers {
    private final EntityManager database;

    CardNumbers(EntityManager database) {
        this.database = database;
    }

    /** Reserves the next free numbers of a code, whose lock the caller holds. */
    public int[] reserve(String code, int count) {
        int last = ((Number) database.createNativeQuery(
                                "select coalesce(max(serial), 0) from card_number where code = :code")
                        .setParameter("code", code)
                        .getSingleResult())
                .intValue();
        int[] serials = IntStream.rangeClosed(last + 1, last + count).toArray();
        claim(code, IntStream.of(serials).boxed().toList());
        return serials;
    }

    /** Reserves numbers that are known already. */
    public void claim(String code, Collection<Integer> serials) {
        for (int serial : serials) {
            database.createNativeQuery(
                            "insert into card_number (code, serial) values (:code, :serial) on conflict do nothing")
                    .setParameter("code", code)
                    .setParameter("serial", serial)
                    .executeUpdate();
        }
    }

    /** The numbers on the cards of a published revision belong to those cards for ever. */
    public void makePermanent(VersionId version, long revision) {
        database.createNativeQuery("""
                        update card_number n set permanent = true from card c
                        where c.code = :code and c.version = :version and c.revision = :revision
                          and n.code = c.code and n.serial = c.serial and not n.permanent""")
                .setParameter("code", version.code())
                .setParameter("version", version.version())
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** Frees the numbers of a code that no stored card bears and that were never published. */
    public void freeUnused(String code) {
        database.createNativeQuery("""
                        delete from card_number n where n.code = :code and not n.permanent
                          and not exists (select 1 from card c where c.code = n.code and c.serial = n.serial)""").setParameter("code", code).executeUpdate();
    }
}
