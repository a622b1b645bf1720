package kz.kasip.cards.occupation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import kz.kasip.cards.card.Titles;

/** The imported classifier of occupations. */
@ApplicationScoped
class OccupationRepository implements PanacheRepositoryBase<Occupation, String> {

    List<Occupation> children(OccupationCode code) {
        return list("parentCode = ?1 order by code", code.value());
    }

    /** The nodes above a code, the major group first. */
    List<Occupation> path(OccupationCode code) {
        return list("code in ?1 order by level", code.path());
    }

    /** The occupations that are called by one of the normalised names in a language. */
    List<Occupation> named(Collection<String> names) {
        return list("level = 6 and (lower(nameKk) in ?1 or lower(nameRu) in ?1)", names);
    }

    /** The nodes whose code begins with, or whose name has, the text; all where there is none. */
    List<Occupation> search(String text, String after, int limit) {
        return find(
                        "(code like ?1 or locate(?2, searchText) > 0) and code > ?3 order by code",
                        prefix(text),
                        Titles.normalised(text),
                        after == null ? "" : after)
                .page(0, limit)
                .list();
    }

    long count(String text) {
        return count("code like ?1 or locate(?2, searchText) > 0", prefix(text), Titles.normalised(text));
    }

    private static String prefix(String text) {
        return text.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
