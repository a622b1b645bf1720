package kz.kasip.search.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.index.Status;

/** What the codes that hits are divided by are called: standards in the index, activities and occupations in their classifiers. */
@ApplicationScoped
public class FacetTitles {
    private final ServingIndex index;
    private final ClassifierNames classifiers;
    private volatile Known known = new Known(InForce.NOTHING, Map.of());

    /** Reads the titles of standards in an index. */
    public FacetTitles(ServingIndex index, ClassifierNames classifiers) {
        this.index = index;
        this.classifiers = classifiers;
    }

    /** The titles of standards for as long as nothing else is seen. */
    private record Known(InForce shown, Map<String, Map<String, String>> titles) {}

    /** By facet and code, what the counted values are called; some of what is not known is missing, some empty. */
    public Map<Facet, Map<String, Map<String, String>>> of(Map<Facet, Map<String, Long>> counts) {
        Names names = classifiers.now();
        Map<Facet, Map<String, Map<String, String>>> titles = new EnumMap<>(Facet.class);
        titles.put(Facet.OKED, names.activities());
        titles.put(Facet.GROUP, names.occupations());
        titles.put(
                Facet.STANDARD,
                standards(counts.getOrDefault(Facet.STANDARD, Map.of()).keySet()));
        return titles;
    }

    private Map<String, Map<String, String>> standards(Collection<String> codes) {
        InForce shown = index.generation().map(Generation::inForce).orElse(InForce.NOTHING);
        Known before = known;
        Map<String, Map<String, String>> titles = before.shown() == shown ? before.titles() : Map.of();
        Set<String> unknown =
                codes.stream().filter(code -> !titles.containsKey(code)).collect(Collectors.toSet());
        if (unknown.isEmpty()) {
            return titles;
        }
        Map<String, Map<String, String>> more = new HashMap<>(titles);
        unknown.forEach(code -> more.put(code, Map.of()));
        index.ask(question(unknown))
                .found()
                .forEach(found ->
                        more.put(found.shown().standard(), found.shown().title()));
        known = new Known(shown, more);
        return more;
    }

    /** Also those that are repealed today: one may ask for what was seen another day. */
    private static Question question(Set<String> codes) {
        Filters only = new Filters(
                Set.of(Kind.STANDARD), Set.of(), Set.of(), Set.of(), Set.of(), codes, EnumSet.allOf(Status.class));
        return new Question(
                new Clause.Of(Fields.KIND, List.of(Kind.STANDARD.name())),
                only,
                Optional.empty(),
                Order.RELEVANCE,
                0,
                codes.size(),
                false,
                false,
                Set.of());
    }
}
