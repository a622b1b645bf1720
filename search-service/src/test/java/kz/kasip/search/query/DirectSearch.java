package kz.kasip.search.query;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.names.ClassifierNames;
import kz.kasip.search.names.FacetTitles;
import kz.kasip.search.names.GivenNames;
import kz.kasip.search.names.GrownGlossary;

/** Searches as a request does that gives words alone, without HTTP. */
public final class DirectSearch {
    private final PassageSearch search;

    /** Searches an index. */
    public DirectSearch(ServingIndex index) {
        Weights weights = weights();
        GrownGlossary glossary = new GrownGlossary(index);
        ClassifierNames classifiers = GivenNames.none();
        this.search = new PassageSearch(
                index,
                weights,
                new Corrections(index),
                new Nearest(index, weights),
                new Translations(index, weights, glossary, classifiers),
                glossary,
                new FacetTitles(index, classifiers));
    }

    /** The weights as they are, but for those that a system property changes. */
    static Weights weights() {
        return new SmallRyeConfigBuilder()
                .addDefaultSources()
                .withMapping(Weights.class)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(Weights.class);
    }

    /** A hit, as far as its being right is judged. */
    public record Found(String id, String kind, Map<String, String> title, Map<String, String> text) {}

    /** What is found in the languages typed, and in the other one; what may have been meant, or null. */
    public record Answer(List<Found> items, List<Found> alsoIn, String didYouMean) {}

    /** The first hits. */
    public Answer search(String q, int limit) {
        SearchAnswer answer = search.search(SearchRequest.of(q, null, new SearchFilters(), null, limit, null));
        return new Answer(found(answer.items()), found(answer.alsoIn()), answer.didYouMean());
    }

    private static List<Found> found(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Found(hit.id(), hit.kind().name(), hit.title(), hit.text()))
                .toList();
    }
}
