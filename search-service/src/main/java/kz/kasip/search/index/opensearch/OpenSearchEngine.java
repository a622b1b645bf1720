package kz.kasip.search.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Engine;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.PassageBuilder;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.index.Question;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Runs questions on an OpenSearch cluster. */
public final class OpenSearchEngine implements Engine {
    private final Asking asking;

    /** Takes the name that the passages' index has in the cluster. */
    public OpenSearchEngine(SearchMapping mapping, String index) {
        this(mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class), index);
    }

    /** Asks a cluster by a client of its own. */
    public OpenSearchEngine(RestClient client, String index) {
        asking = new Asking(client, index);
    }

    @Override
    public Answer ask(Question question, InForce versions) {
        Seen seen = new Seen(versions, question.asOf().orElse(null));
        JsonNode answer = asking.search(new OpenSearchRequest(question, seen).json());
        JsonNode hits = answer.at("/hits/hits");
        Map<String, List<CardRef>> cards = cards(hits, seen, question);
        List<Found> found = new ArrayList<>();
        for (JsonNode hit : hits) {
            PassageText shown =
                    PassageBuilder.read(hit.at("/_source/" + Fields.SHOWN).asText());
            List<CardRef> own = shown.cards();
            String textKey = hit.at("/_source/" + Fields.TEXT_KEY).asText();
            found.add(new Found(shown, (float) hit.path("_score").asDouble(), cards.getOrDefault(textKey, own)));
        }
        long total = question.counted() ? total(answer, question) : found.size();
        return new Answer(found, total, facets(answer.path("aggregations"), question));
    }

    private static long total(JsonNode answer, Question question) {
        return answer.at(question.collapsed() ? "/aggregations/total/distinct/value" : "/hits/total/value")
                .asLong();
    }

    private Map<String, List<CardRef>> cards(JsonNode hits, Seen seen, Question question) {
        Set<String> textKeys = new HashSet<>();
        hits.forEach(hit -> textKeys.add(hit.at("/_source/" + Fields.TEXT_KEY).asText()));
        if (!question.collapsed() || textKeys.isEmpty()) {
            return Map.of();
        }
        JsonNode answer = asking.search(
                OpenSearchRequest.cards(textKeys, seen.of(question.filters().seen()), Found.MOST_CARDS));
        Map<String, List<CardRef>> cards = new HashMap<>();
        for (JsonNode text : answer.at("/aggregations/values/buckets")) {
            List<CardRef> refs = new ArrayList<>();
            text.at("/values/buckets")
                    .forEach(ref -> refs.add(CardRef.of(ref.path("key").asText())));
            if (!refs.isEmpty()) {
                cards.put(text.path("key").asText(), refs);
            }
        }
        return cards;
    }

    private static Map<Facet, Map<String, Long>> facets(JsonNode aggregations, Question question) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : question.facets()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            JsonNode buckets = aggregations.path(facet.name()).path("values").path("buckets");
            if (facet == Facet.STATUS) {
                buckets.properties().forEach(entry -> put(counts, entry.getKey(), entry.getValue(), question));
            } else {
                buckets.forEach(bucket -> put(counts, bucket.path("key").asText(), bucket, question));
            }
            facets.put(facet, Facet.commonest(counts));
        }
        return facets;
    }

    private static void put(Map<String, Long> counts, String value, JsonNode bucket, Question question) {
        long count = question.collapsed()
                ? bucket.at("/distinct/value").asLong()
                : bucket.path("doc_count").asLong();
        if (count > 0) {
            counts.put(value, count);
        }
    }

    @Override
    public Set<String> known(String field, Collection<String> terms) {
        return known(Map.of(field, Set.copyOf(terms))).get(field);
    }

    @Override
    public Map<String, Set<String>> known(Map<String, Set<String>> terms) {
        List<Asked> all = terms.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(term -> new Asked(field.getKey(), term)))
                .toList();
        if (all.isEmpty()) {
            return terms;
        }
        JsonNode buckets = asking.search(counting(all)).at("/aggregations/values/buckets");
        Map<String, Set<String>> known = new HashMap<>();
        terms.keySet().forEach(field -> known.put(field, new HashSet<>()));
        for (int i = 0; i < all.size(); i++) {
            if (buckets.path(String.valueOf(i)).path("doc_count").asLong() > 0) {
                known.get(all.get(i).field()).add(all.get(i).term());
            }
        }
        return known;
    }

    private static ObjectNode counting(List<Asked> all) {
        ObjectNode request =
                JsonNodeFactory.instance.objectNode().put("size", 0).put("track_total_hits", false);
        ObjectNode each = request.putObject("aggs")
                .putObject("values")
                .putObject("filters")
                .putObject("filters");
        for (int i = 0; i < all.size(); i++) {
            each.putObject(String.valueOf(i))
                    .putObject("term")
                    .put(all.get(i).field(), all.get(i).term());
        }
        return request;
    }

    private record Asked(String field, String term) {}
}
