package kz.kasip.gateway.key;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;

/** The small body of a request about keys. */
record KeyBody(String mediaType, Buffer content) {
    private static final int MOST = 1024 * 1024;

    static Future<KeyBody> of(HttpServerRequest request) {
        Promise<KeyBody> read = Promise.promise();
        Buffer content = Buffer.buffer();
        String mediaType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        request.exceptionHandler(cause -> read.tryFail(new Refused(Refusal.ofStatus(400))));
        request.endHandler(end -> read.tryComplete(new KeyBody(mediaType, content)));
        request.handler(chunk -> {
            if (content.length() + chunk.length() <= MOST) content.appendBuffer(chunk);
            else read.tryFail(new Refused(Refusal.bodyTooLarge(MOST)));
        });
        return read.future();
    }

    /**
     * The object that it holds.
     *
     * @param optional whether it may hold nothing at all
     * @throws Refused when it holds something else
     */
    JsonObject json(boolean optional) {
        if (optional && content.length() == 0) return new JsonObject();
        if (mediaType == null || !mediaType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refused(Refusal.mediaTypeUnsupported("application/json"));
        }
        try {
            return content.toJsonObject();
        } catch (DecodeException | ClassCastException e) {
            throw new Refused(Refusal.malformed("The body is no JSON object."));
        }
    }
}
