package kz.kasip.cards.http.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.kasip.cards.http.Listing;

/** Cuts views to the fields that are asked for. */
@ApplicationScoped
public class Projection {
    private final ObjectMapper json;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    Projection(ObjectMapper json) {
        this.json = json;
    }

    /** The paths in a parameter {@code fields}; none where it is absent or empty. */
    public static List<String> paths(String parameter) {
        return parameter == null || parameter.isBlank()
                ? List.of()
                : Stream.of(parameter.split(",", -1)).toList();
    }

    /** Whether the paths leave anything of a field of the view. */
    public static boolean keeps(Collection<String> paths, String field) {
        List<String> single = single(paths);
        return single.isEmpty()
                || single.stream().map(String::strip).anyMatch(path -> (path + ".").startsWith(field + "."));
    }

    /**
     * What cuts the view to the paths, each of which may be several separated by commas; it leaves all where there are none.
     *
     * @throws kz.kasip.cards.problem.Invalid naming each path that there is none of, and what there is in its place
     */
    public UnaryOperator<Object> to(Collection<String> paths, Class<?> view) {
        return to(paths, shape(view));
    }

    UnaryOperator<Object> to(Collection<String> paths, Shape shape) {
        List<String> single = single(paths);
        if (single.isEmpty()) {
            return UnaryOperator.identity();
        }
        Fields fields = Fields.of(single, shape);
        return answer -> cut(answer, fields);
    }

    private static List<String> single(Collection<String> paths) {
        return paths.stream().flatMap(path -> paths(path).stream()).toList();
    }

    Shape shape(Class<?> view) {
        return shapes.computeIfAbsent(view, type -> Shape.of(json, type));
    }

    private JsonNode cut(Object answer, Fields fields) {
        JsonNode tree = json.valueToTree(answer);
        if (answer instanceof Listing<?>) {
            ((ObjectNode) tree).set("items", fields.keep(tree.get("items")));
            return tree;
        }
        return fields.keep(tree);
    }
}
