package kz.kasip.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Adds to a part's operations the problems that the gateway answers before or instead of the part. */
final class GatewayAnswers {
    private static final String PROBLEM = "schemas/Problem";

    private GatewayAnswers() {}

    /** A part without the common form of problems is left as it is. */
    static Contribution addTo(Contribution part) {
        if (part.components().containsKey(PROBLEM)) {
            part.operations().forEach(operation -> {
                ObjectNode responses = operation.withObjectProperty("responses");
                if (operation.has("requestBody")) declare(responses, "413", "The body is larger than is taken here.");
                declare(responses, "429", "The limit is used up, see RateLimit; Retry-After says when to come again.");
                declare(responses, "504", "A part did not answer in time.");
            });
        }
        return part;
    }

    private static void declare(ObjectNode responses, String status, String description) {
        if (responses.has(status)) return;
        ObjectNode response = responses.putObject(status);
        response.put("description", description);
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/" + PROBLEM);
    }
}
