package kz.kasip.search.index.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import kz.kasip.search.index.Clause;

/** Clauses as queries in OpenSearch's JSON, of which each gives the query that Lucene is given. */
final class OpenSearchClauses {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OpenSearchClauses() {}

    static ObjectNode query(Clause clause) {
        return switch (clause) {
            case Clause.Term(var field, var term) -> of("term", of(field, of("value", term)));
            case Clause.Near(var field, var term, var edits, var prefix) ->
                of(
                        "fuzzy",
                        of(
                                field,
                                of("value", term)
                                        .put("fuzziness", edits)
                                        .put("prefix_length", prefix)
                                        .put("max_expansions", Clause.Near.MOST_TERMS)));
            case Clause.Prefix(var field, var prefix) -> of("prefix", of(field, of("value", prefix)));
            case Clause.Phrase(var field, var terms) ->
                of("match_phrase", of(field, of("query", String.join(" ", terms))));
            case Clause.Weighted(var inner, var weight) -> bool("must", List.of(inner), weight);
            case Clause.Constant(var inner, var score) -> {
                ObjectNode constant = JSON.objectNode().put("boost", score);
                yield of("constant_score", constant.set("filter", query(inner)));
            }
            case Clause.Best(var clauses, var tie) -> {
                ObjectNode best = JSON.objectNode().put("tie_breaker", tie);
                yield of("dis_max", best.set("queries", queries(clauses)));
            }
            case Clause.Sum(var clauses, var enough) -> sum(clauses, enough);
            case Clause.All(var clauses) -> clauses.isEmpty() ? nothing() : bool("must", clauses, 1);
            case Clause.Of(var field, var values) -> of("bool", of("filter", terms(field, values)));
            case Clause.Also(var from, var adding) -> {
                ObjectNode also = JSON.objectNode();
                also.set("must", query(from));
                yield of("bool", also.set("should", queries(adding)));
            }
            case Clause.Not(var from, var excluded) -> {
                ObjectNode not = JSON.objectNode();
                not.set("must", query(from));
                yield of("bool", not.set("must_not", queries(excluded)));
            }
        };
    }

    static ObjectNode terms(String field, Collection<String> values) {
        ArrayNode list = JSON.arrayNode();
        values.forEach(list::add);
        return of("terms", JSON.objectNode().set(field, list));
    }

    static ObjectNode of(String name, ObjectNode value) {
        return JSON.objectNode().set(name, value);
    }

    private static ObjectNode of(String name, String value) {
        return JSON.objectNode().put(name, value);
    }

    private static ObjectNode nothing() {
        return of("match_none", JSON.objectNode());
    }

    private static ObjectNode bool(String occur, List<Clause> clauses, float weight) {
        ObjectNode bool = JSON.objectNode().put("boost", weight);
        return of("bool", bool.set(occur, queries(clauses)));
    }

    private static ObjectNode sum(List<Clause> clauses, int enough) {
        if (clauses.isEmpty() || enough > clauses.size()) {
            return nothing();
        }
        ObjectNode sum = JSON.objectNode().put("minimum_should_match", Math.max(1, enough));
        return of("bool", sum.set("should", queries(clauses)));
    }

    private static ArrayNode queries(List<Clause> clauses) {
        ArrayNode list = JSON.arrayNode();
        clauses.forEach(clause -> list.add(query(clause)));
        return list;
    }
}
