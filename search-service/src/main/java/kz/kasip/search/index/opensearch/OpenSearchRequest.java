package kz.kasip.search.index.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.Status;

/** A question as a search request in OpenSearch's JSON. */
final class OpenSearchRequest {
    static final String TOTAL = "total";
    static final String FILTERED = "filtered";
    static final String VALUES = "values";
    static final String DISTINCT = "distinct";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Up to so many texts are told apart exactly, more within a per cent or so. */
    private static final int EXACT_TOTAL = 40_000;

    /** The same for each value of a facet, of which there are many, and each takes memory. */
    private static final int EXACT_COUNT = 3_000;

    /** Values are taken by the number of their passages, of which equal texts are many; those with the most hits are among them. */
    private static final int VALUES_TAKEN = 5 * Facet.MOST_VALUES;

    private final Question question;
    private final Seen seen;

    OpenSearchRequest(Question question, Seen seen) {
        this.question = question;
        this.seen = seen;
    }

    ObjectNode json() {
        ObjectNode request = JSON.objectNode()
                .put("from", question.start())
                .put("size", question.limit())
                .put("track_total_hits", question.counted() && !question.collapsed())
                .put("track_scores", true);
        request.putArray("_source").add(Fields.SHOWN).add(Fields.TEXT_KEY);
        ObjectNode bool = request.putObject("query").putObject("bool");
        bool.set("must", OpenSearchClauses.query(question.clause()));
        bool.set("filter", seen.of(allSeen()));
        request.set("post_filter", filters(null));
        if (question.collapsed()) {
            request.putObject("collapse").put("field", Fields.TEXT_KEY);
        }
        request.set("sort", sort());
        request.set("aggs", aggregations());
        return request;
    }

    /** Who counts by status has to see what is filtered out by it. */
    private Set<Status> allSeen() {
        return question.facets().contains(Facet.STATUS)
                ? Set.of(Status.values())
                : question.filters().seen();
    }

    /** All filters but the one of a facet. */
    private ObjectNode filters(Facet without) {
        ArrayNode all = JSON.arrayNode();
        for (Facet facet : Facet.values()) {
            Collection<String> values = question.filters().values(facet);
            if (facet != without && !values.isEmpty()) {
                all.add(OpenSearchClauses.terms(Filters.field(facet), values));
            }
        }
        if (without != Facet.STATUS && question.facets().contains(Facet.STATUS)) {
            all.add(seen.among(question.filters().seen()));
        }
        return OpenSearchClauses.of("bool", JSON.objectNode().set("filter", all));
    }

    private ArrayNode sort() {
        ArrayNode sort = JSON.arrayNode();
        Order order = question.order();
        if (order.field() == null) {
            sort.add("_score");
        } else {
            sort.addObject()
                    .putObject(order.field())
                    .put("order", order.isDescending() ? "desc" : "asc")
                    .put("missing", "_last");
        }
        sort.addObject().put(Fields.ID, "asc");
        return sort;
    }

    private ObjectNode aggregations() {
        ObjectNode all = JSON.objectNode();
        if (question.counted() && question.collapsed()) {
            ObjectNode total = all.putObject(TOTAL);
            total.set("filter", filters(null));
            total.set("aggs", distinct(EXACT_TOTAL));
        }
        for (Facet facet : question.facets()) {
            ObjectNode counted = all.putObject(facet.name());
            counted.set("filter", filters(facet));
            counted.putObject("aggs").set(VALUES, values(facet));
        }
        return all;
    }

    private ObjectNode values(Facet facet) {
        ObjectNode values = JSON.objectNode();
        if (facet == Facet.STATUS) {
            ObjectNode each = values.putObject("filters").putObject("filters");
            Arrays.stream(Status.values()).forEach(status -> each.set(status.name(), seen.among(Set.of(status))));
        } else {
            values.putObject("terms").put("field", facet.field()).put("size", VALUES_TAKEN);
        }
        if (question.collapsed()) {
            values.set("aggs", distinct(EXACT_COUNT));
        }
        return values;
    }

    private static ObjectNode distinct(int exact) {
        ObjectNode distinct = JSON.objectNode();
        distinct.putObject(DISTINCT)
                .putObject("cardinality")
                .put("field", Fields.TEXT_KEY)
                .put("precision_threshold", exact);
        return distinct;
    }

    /** Asks in which cards of what is seen the texts stand, whatever hits are limited to. */
    static ObjectNode cards(Collection<String> textKeys, ObjectNode seen, int most) {
        ObjectNode request = JSON.objectNode().put("size", 0).put("track_total_hits", false);
        List<ObjectNode> all = new ArrayList<>();
        all.add(OpenSearchClauses.terms(Fields.TEXT_KEY, textKeys));
        all.add(seen);
        request.putObject("query").putObject("bool").putArray("filter").addAll(all);
        ObjectNode texts = request.putObject("aggs").putObject(VALUES);
        texts.putObject("terms").put("field", Fields.TEXT_KEY).put("size", Math.max(1, textKeys.size()));
        ObjectNode cards = texts.putObject("aggs").putObject(VALUES).putObject("terms");
        cards.put("field", Fields.CARD_REF).put("size", most).putObject("order").put("_key", "asc");
        return request;
    }
}
