package kz.kasip.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** Writes a part's answer to the client as it comes; one that breaks off is never taken for whole. */
record Answer(HttpServerResponse response, HttpServerRequest request) {
    private static final int SMALL = 64 * 1024;

    Future<Void> write(HttpClientResponse answer) {
        response.setStatusCode(answer.statusCode());
        PassedHeaders.toClient(answer, response.headers());
        if (hasNoBody(answer.statusCode())) {
            answer.resume();
            return response.end();
        }
        String length = response.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length == null) response.setChunked(request.version() != HttpVersion.HTTP_1_0);
        Future<Void> written = isSmall(length)
                ? new Gathered(answer, response, Integer.parseInt(length)).write()
                : answer.pipe().endOnFailure(false).to(response);
        return written.onFailure(cause -> breakOff());
    }

    private boolean hasNoBody(int status) {
        return status == 204 || status == 304 || request.method() == HttpMethod.HEAD;
    }

    private static boolean isSmall(String length) {
        return length != null && length.length() <= 5 && isNumber(length) && Integer.parseInt(length) <= SMALL;
    }

    private static boolean isNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') return false;
        }
        return !text.isEmpty();
    }

    /** Lets the client see that the answer is not whole. */
    private void breakOff() {
        if (request.version() == HttpVersion.HTTP_2) response.reset();
        else request.connection().close();
    }
}
