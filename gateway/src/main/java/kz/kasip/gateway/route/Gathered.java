package kz.kasip.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;

/** A small answer: what has come by the end of the event loop's turn leaves in one piece, mostly all of it with its head. */
final class Gathered {
    private final HttpClientResponse answer;
    private final HttpServerResponse response;
    private final int length;
    private final Promise<Void> written = Promise.promise();
    private Buffer gathered;
    private boolean ended;

    Gathered(HttpClientResponse answer, HttpServerResponse response, int length) {
        this.answer = answer;
        this.response = response;
        this.length = length;
    }

    Future<Void> write() {
        answer.handler(this::gather).endHandler(this::end).exceptionHandler(this::fail);
        Vertx.currentContext().runOnContext(this::pour);
        answer.resume();
        return written.future();
    }

    private void gather(Buffer chunk) {
        if (gathered == null)
            gathered = chunk.length() == length ? chunk : Buffer.buffer(length).appendBuffer(chunk);
        else gathered.appendBuffer(chunk);
    }

    private void end(Void end) {
        ended = true;
        (gathered == null ? response.end() : response.end(gathered)).onComplete(written);
    }

    private void fail(Throwable cause) {
        ended = true;
        written.tryFail(cause);
    }

    /** The rest comes later: it flows as it comes. */
    private void pour(Void turn) {
        if (ended) return;
        answer.pause();
        if (gathered != null) response.write(gathered);
        answer.pipe().endOnFailure(false).to(response).onComplete(written);
    }
}
