package kz.kasip.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Writes a part's answer to the client as it comes. The proxy's own writing would take a broken answer for one that
 * never ends (no end for the access log nor for an orderly stop) and keep whole answers to HTTP/1.0 in memory.
 */
record Answer(HttpServerResponse response, HttpServerRequest request) {
    Future<Void> write(ProxyResponse answer) {
        response.setStatusCode(answer.getStatusCode());
        answer.headers().remove(HttpHeaders.TRANSFER_ENCODING);
        answer.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        Body body = answer.getBody();
        if (body == null) return response.end();
        if (body.length() >= 0) response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        else response.setChunked(request.version() != HttpVersion.HTTP_1_0);
        return body.stream().pipe().endOnFailure(false).to(response).onFailure(cause -> breakOff());
    }

    /** Lets the client see that the answer is not whole. */
    private void breakOff() {
        if (request.version() == HttpVersion.HTTP_2) response.reset();
        else request.connection().close();
    }
}
