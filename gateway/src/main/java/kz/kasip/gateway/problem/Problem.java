package kz.kasip.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * An RFC 9457 problem, in the same form as the services'.
 *
 * @param type what clients branch on, e.g. {@code /problems/not-found}
 * @param instance the path that was asked for
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<Violation> violations) {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem as it travels. */
    public Buffer toJson() {
        JsonObject json = new JsonObject()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .put("requestId", requestId);
        if (!violations.isEmpty())
            json.put(
                    "violations",
                    new JsonArray(violations.stream().map(Problem::json).toList()));
        return json.toBuffer();
    }

    private static JsonObject json(Violation violation) {
        return new JsonObject().put("field", violation.field()).put("message", violation.message());
    }
}
