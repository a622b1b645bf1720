package kz.kasip.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes a graph as compact JSON-LD: a tree from its first node, each node whole where it is named first. */
final class JsonLdForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Graph graph;
    private final Set<String> written = new HashSet<>();

    private JsonLdForm(Graph graph) {
        this.graph = graph;
    }

    /** @param context the address of our context */
    static String of(Graph graph, String context) {
        ObjectNode whole = JSON.objectNode().put("@context", context);
        String first = graph.nodes().keySet().iterator().next();
        whole.setAll((ObjectNode) new JsonLdForm(graph).node(first));
        return whole.toString();
    }

    private JsonNode node(String iri) {
        Graph.Node node = graph.nodes().get(iri);
        if (node == null || !written.add(iri)) {
            return TextNode.valueOf(iri);
        }
        ObjectNode object = JSON.objectNode().put("@id", iri);
        node.values().forEach((term, values) -> object.set(term.name(), values(term, List.copyOf(values))));
        return object;
    }

    private JsonNode values(Term term, List<Graph.Value> values) {
        if (term.kind() == Term.Kind.TEXT) {
            return languages(values);
        }
        boolean link = term.kind() == Term.Kind.NODE && !term.name().equals("@type");
        return oneOrMore(values, value -> link ? node(value.text()) : TextNode.valueOf(value.text()));
    }

    private static ObjectNode languages(List<Graph.Value> values) {
        ObjectNode map = JSON.objectNode();
        values.stream().map(Graph.Value::language).distinct().sorted().forEach(language -> {
            List<Graph.Value> texts = values.stream()
                    .filter(value -> value.language().equals(language))
                    .toList();
            map.set(language, oneOrMore(texts, value -> TextNode.valueOf(value.text())));
        });
        return map;
    }

    private static JsonNode oneOrMore(List<Graph.Value> values, Function<Graph.Value, JsonNode> form) {
        if (values.size() == 1) {
            return form.apply(values.getFirst());
        }
        ArrayNode array = JSON.arrayNode(values.size());
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }
}
