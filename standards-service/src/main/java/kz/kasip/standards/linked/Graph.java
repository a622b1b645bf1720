package kz.kasip.standards.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Statements in the order in which they were made, by the nodes that they are of; the first node is what the graph is about. */
final class Graph {
    /**
     * A value of a property.
     *
     * @param text an IRI, or for {@code @type} its name in the context, or a text
     * @param language the language of a text, else null
     */
    record Value(String text, String language) {}

    private final Context context;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    Graph(Context context) {
        this.context = context;
    }

    Context context() {
        return context;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    /** The node of an IRI, with types added to it. */
    Node node(String iri, String... types) {
        Node node = nodes.computeIfAbsent(iri, Node::new);
        for (String type : types) {
            node.add("@type", new Value(type, null));
        }
        return node;
    }

    /** What is stated of one IRI. */
    final class Node {
        private final String iri;
        private final Map<Term, Set<Value>> values = new LinkedHashMap<>();

        private Node(String iri) {
            this.iri = iri;
        }

        String iri() {
            return iri;
        }

        Map<Term, Set<Value>> values() {
            return values;
        }

        /** Adds a plain or typed value, unless it is absent. */
        Node value(String property, JsonNode value) {
            if (!value.isMissingNode() && !value.isNull()) {
                add(property, new Value(value.asText(), null));
            }
            return this;
        }

        Node value(String property, String value) {
            return add(property, new Value(value, null));
        }

        /** Adds the texts of a language map. */
        Node text(String property, JsonNode map) {
            map.properties()
                    .forEach(text ->
                            text(property, text.getKey(), text.getValue().asText()));
            return this;
        }

        Node text(String property, String language, String text) {
            return text.isBlank() ? this : add(property, new Value(text, language));
        }

        /** Adds a link to another node. */
        Node link(String property, Node to) {
            return link(property, to.iri());
        }

        Node link(String property, String iri) {
            return add(property, new Value(iri, null));
        }

        private Node add(String property, Value value) {
            values.computeIfAbsent(context.term(property), unused -> new LinkedHashSet<>())
                    .add(value);
            return this;
        }
    }
}
