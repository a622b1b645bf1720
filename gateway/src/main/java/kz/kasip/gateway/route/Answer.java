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
    Future<Void> write(HttpClientResponse answer) {
        response.setStatusCode(answer.statusCode());
        PassedHeaders.toClient(answer, response.headers());
        if (hasNoBody(answer.statusCode())) {
            answer.resume();
            return response.end();
        }
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(request.version() != HttpVersion.HTTP_1_0);
        }
        return answer.pipe().endOnFailure(false).to(response).onFailure(cause -> breakOff());
    }

    private boolean hasNoBody(int status) {
        return status == 204 || status == 304 || request.method().equals(HttpMethod.HEAD);
    }

    /** Lets the client see that the answer is not whole. */
    private void breakOff() {
        if (request.version() == HttpVersion.HTTP_2) response.reset();
        else request.connection().close();
    }
}
