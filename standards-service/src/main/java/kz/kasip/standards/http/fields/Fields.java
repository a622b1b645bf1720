package kz.kasip.standards.http.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/** The fields of an answer that are asked for, as a tree: one that is asked for without any inside it is kept whole. */
final class Fields {
    private final Map<String, Fields> inside = new HashMap<>();
    private boolean whole;

    /**
     * Reads paths such as {@code title} or {@code functions.title}.
     *
     * @throws Invalid naming each that there is none of, and what there is in its place
     */
    static Fields of(Collection<String> paths, Shape shape) {
        Fields fields = new Fields();
        List<Violation> faults = new ArrayList<>();
        for (String path : paths) {
            String fault = fields.add(path.strip(), shape);
            if (fault != null) {
                faults.add(new Violation("fields", fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(
                    "parameter-invalid",
                    "fields names what there is not: " + faults.getFirst().message() + ".",
                    faults.toArray(Violation[]::new));
        }
        if (shape.identity() != null) {
            fields.inside.computeIfAbsent(shape.identity(), name -> new Fields()).whole = true;
        }
        return fields;
    }

    /** Takes a path in, or says what is wrong with it. */
    private String add(String path, Shape shape) {
        Fields at = this;
        Shape here = shape;
        String before = "";
        for (String name : path.split("\\.", -1)) {
            Shape next = here.fields().get(name);
            if (next == null) {
                return "'" + before + name + "' is unknown; " + (before.isEmpty() ? "there" : "in it") + " "
                        + (here.fields().isEmpty()
                                ? "is nothing"
                                : "are " + String.join(", ", here.fields().keySet()));
            }
            at = at.inside.computeIfAbsent(name, absent -> new Fields());
            here = next;
            if (here.open()) {
                break;
            }
            before += name + ".";
        }
        at.whole = true;
        return null;
    }

    /** The same answer with these fields alone, in the order that they have in it. */
    JsonNode keep(JsonNode node) {
        if (whole || !node.isContainerNode()) {
            return node;
        }
        if (node.isArray()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode(node.size());
            node.forEach(item -> kept.add(keep(item)));
            return kept;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            Fields asked = inside.get(field.getKey());
            if (asked != null) {
                kept.set(field.getKey(), asked.keep(field.getValue()));
            }
        });
        return kept;
    }
}
