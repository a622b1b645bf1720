package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.PassageBuilder;
import kz.kasip.search.index.ServingIndex;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Searches the passages of what is in force. */
@ApplicationScoped
class PassageSearch {
    private static final int MOST_VALUES = 200;

    /** Deeper than this a page of hits is of no use to anybody, and costs both engines too much. */
    private static final int DEEPEST = 900_000;

    private static final AggregationKey<Map<String, Long>> KIND = AggregationKey.of(Fields.KIND);
    private static final AggregationKey<Map<String, Long>> LANGUAGE = AggregationKey.of(Fields.LANGUAGE);
    private static final AggregationKey<Map<String, Long>> ORK_LEVEL = AggregationKey.of(Fields.ORK_LEVEL);
    private static final AggregationKey<Map<String, Long>> OKED_SECTION = AggregationKey.of(Fields.OKED_SECTION);
    private static final AggregationKey<Map<String, Long>> OKED_CLASS = AggregationKey.of(Fields.OKED_CLASS);
    private static final AggregationKey<Map<String, Long>> STANDARD = AggregationKey.of(Fields.STANDARD);
    private static final List<AggregationKey<Map<String, Long>>> FACETS =
            List.of(KIND, LANGUAGE, ORK_LEVEL, OKED_SECTION, OKED_CLASS, STANDARD);

    private record Found(float score, String shown) {}

    private final ServingIndex index;

    PassageSearch(ServingIndex index) {
        this.index = index;
    }

    /** The page of hits that is asked for. Where most of the words are never found together, any of them will do. */
    SearchAnswer search(SearchRequest request) {
        Words words = Words.of(request.q());
        int enough = words.enough();
        SearchResult<Found> result = run(request, words, enough);
        if (result.total().hitCount() == 0 && enough > 1) {
            result = run(request, words, 1);
        }
        return answer(request, result, new Highlighter(words));
    }

    private SearchResult<Found> run(SearchRequest request, Words words, int enough) {
        return index.search((session, versions) -> run(session, request, words, versions, enough));
    }

    private static SearchResult<Found> run(
            SearchSession session, SearchRequest request, Words words, InForce versions, int enough) {
        PassageQuery query =
                new PassageQuery(request, words, versions.on(request.asOf().orElse(null)));
        var search = session.search(Passage.class)
                .select(f -> f.composite()
                        .from(f.score(), f.field(Fields.SHOWN, String.class))
                        .as(Found::new))
                .where(f -> query.predicate(f, enough));
        for (AggregationKey<Map<String, Long>> facet : FACETS) {
            search.aggregation(
                    facet, f -> f.terms().field(facet.name(), String.class).maxTermCount(MOST_VALUES));
        }
        return search.sort(f -> f.score().then().field(Fields.ID)).fetch(request.start(), request.limit());
    }

    private static SearchAnswer answer(SearchRequest request, SearchResult<Found> result, Highlighter highlighter) {
        List<Hit> hits = result.hits().stream()
                .map(found -> Hit.of(PassageBuilder.read(found.shown()), found.score(), highlighter))
                .toList();
        long total = result.total().hitCount();
        int end = request.start() + hits.size();
        String next = end < total && end < DEEPEST && !hits.isEmpty() ? request.cursor(end) : null;
        Facets facets = new Facets(
                values(result, KIND),
                values(result, LANGUAGE),
                values(result, ORK_LEVEL),
                values(result, OKED_SECTION),
                values(result, OKED_CLASS),
                values(result, STANDARD));
        return new SearchAnswer(hits, total, next, facets, null);
    }

    private static List<Facets.Value> values(SearchResult<Found> result, AggregationKey<Map<String, Long>> facet) {
        return Facets.values(result.aggregation(facet));
    }
}
