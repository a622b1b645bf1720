package kz.kasip.search.query;

import java.util.List;
import java.util.Map;
import kz.kasip.search.index.ServingIndex;

/** Searches as a request does that gives words alone, without HTTP. */
public final class DirectSearch {
    private final PassageSearch search;

    /** Searches an index. */
    public DirectSearch(ServingIndex index) {
        this.search = new PassageSearch(index);
    }

    /** A hit, as far as its being right is judged. */
    public record Found(String id, String kind, Map<String, String> title, Map<String, String> text) {}

    /** What is found in the languages typed, and in the other one. */
    public record Answer(List<Found> items, List<Found> alsoIn) {}

    /** The first hits. */
    public Answer search(String q, int limit) {
        SearchAnswer answer = search.search(SearchRequest.of(q, null, new SearchFilters(), limit, null));
        return new Answer(found(answer.items()), List.of());
    }

    private static List<Found> found(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Found(hit.id(), hit.kind().name(), hit.title(), hit.text()))
                .toList();
    }
}
