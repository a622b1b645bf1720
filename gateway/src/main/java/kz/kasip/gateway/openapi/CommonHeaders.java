package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Says of GET operations what is the same for all: the id of the request in every answer, and of those that are public the tag of
 * the answer, for how long it may be kept, how far it reflects the feed, what {@code If-None-Match} with the tag gets, and how the
 * gateway came by it.
 */
final class CommonHeaders {
    private static final List<String> OF_KEPT_ANSWERS =
            List.of("ETag", "Cache-Control", "Vary", "Age", "Cache-Status", "Kasip-Position");

    private CommonHeaders() {}

    /**
     * Adds them.
     *
     * @param frame the document that defines them among its components
     */
    static Contribution addTo(Contribution part, JsonNode frame) {
        part.paths().forEach((path, item) -> {
            if (!(item.get("get") instanceof ObjectNode operation)) return;
            if (isTagged(path, operation)) declareTag(operation);
            operation.path("responses").forEach(response -> {
                if (!response.has("$ref")) header((ObjectNode) response, "X-Request-Id");
            });
        });
        part.takeComponents(frame.path("components").deepCopy());
        return part;
    }

    private static boolean isTagged(String path, ObjectNode operation) {
        return path.startsWith("/v1/")
                && operation.path("security").isEmpty()
                && !operation.at("/responses/200/content").isEmpty();
    }

    private static void declareTag(ObjectNode operation) {
        operation.withArrayProperty("parameters").addObject().put("$ref", "#/components/parameters/IfNoneMatch");
        ObjectNode responses = operation.withObjectProperty("responses");
        for (String name : OF_KEPT_ANSWERS) header(responses.withObjectProperty("200"), name);
        responses.putObject("304").put("$ref", "#/components/responses/NotModified");
    }

    private static void header(ObjectNode response, String name) {
        response.withObjectProperty("headers").putObject(name).put("$ref", "#/components/headers/" + name);
    }
}
