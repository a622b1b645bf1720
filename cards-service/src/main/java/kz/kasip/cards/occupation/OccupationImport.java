package kz.kasip.cards.occupation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.kasip.cards.card.Titles;

/**
 * Loads the table of the classifier: new codes are added, changed names are taken over. Codes that the table does not
 * have stay, for cards of older standards refer to them.
 */
@ApplicationScoped
class OccupationImport {
    private final EntityManager database;

    OccupationImport(EntityManager database) {
        this.database = database;
    }

    /** @throws kz.kasip.cards.problem.Invalid naming bad rows; then nothing is stored */
    @Transactional
    ImportReport load(byte[] csv) {
        // one import at a time, or two would wait for each other's rows
        database.createNativeQuery("lock table occupation in share row exclusive mode")
                .executeUpdate();
        Set<String> known = new HashSet<>(database.createQuery("select code from Occupation", String.class)
                .getResultList());
        List<OccupationTable.Row> rows = OccupationTable.read(csv, known);
        int written = write(rows);
        int added = (int)
                rows.stream().filter(row -> !known.contains(row.code().value())).count();
        return new ImportReport(rows.size(), added, written - added, rows.size() - written);
    }

    /** Writes what is new or differs, in one statement for the whole table. */
    private int write(List<OccupationTable.Row> rows) {
        return database.createNativeQuery("""
                        insert into occupation as known (code, level, parent_code, name_kk, name_ru, search_text)
                        select * from unnest(cast(:codes as text[]), cast(:levels as integer[]), cast(:parents as text[]),
                                             cast(:namesKk as text[]), cast(:namesRu as text[]), cast(:search as text[]))
                        on conflict (code) do update
                          set name_kk = excluded.name_kk, name_ru = excluded.name_ru, search_text = excluded.search_text
                          where (known.name_kk, known.name_ru) is distinct from (excluded.name_kk, excluded.name_ru)""")
                .setParameter("codes", texts(rows, row -> row.code().value()))
                .setParameter(
                        "levels", rows.stream().map(row -> row.code().level()).toArray(Integer[]::new))
                .setParameter("parents", texts(rows, OccupationImport::parent))
                .setParameter("namesKk", texts(rows, OccupationTable.Row::nameKk))
                .setParameter("namesRu", texts(rows, OccupationTable.Row::nameRu))
                .setParameter("search", texts(rows, row -> Titles.normalised(row.nameKk() + " " + row.nameRu())))
                .executeUpdate();
    }

    private static String parent(OccupationTable.Row row) {
        return row.code().parent() == null ? null : row.code().parent().value();
    }

    private static String[] texts(List<OccupationTable.Row> rows, Function<OccupationTable.Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }
}
