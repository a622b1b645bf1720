package kz.kasip.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.route.replica.Replica;
import kz.kasip.gateway.route.replica.Replicas;

/** One request to a part until the head of its answer has come, or a refusal. */
final class Call {
    private final Part part;
    private final Parts.Message message;
    private final Replicas replicas;
    private final HttpClient client;
    private final Duration retryAfter;
    private final Promise<HttpClientResponse> answer = Promise.promise();
    private final List<Replica> tried = new ArrayList<>(2);
    private HttpClientRequest sent;
    private boolean cancelled;

    Call(Part part, Parts.Message message, Replicas replicas, HttpClient client, Duration retryAfter) {
        this.part = part;
        this.message = message;
        this.replicas = replicas;
        this.client = client;
        this.retryAfter = retryAfter;
    }

    /** The head of the answer, its body paused; fails with {@link Refused}. */
    Future<HttpClientResponse> answer() {
        return answer.future();
    }

    /** Nobody waits for the answer, or for the rest of it, any more. */
    void cancel() {
        cancelled = true;
        if (sent != null) sent.reset();
    }

    /** What still comes from the client is no silence of the part. */
    void stayPatient() {
        if (sent != null) sent.idleTimeout(message.patience().toMillis());
    }

    void start() {
        Replica replica = replicas.next(tried);
        tried.add(replica);
        replica.begin();
        client.request(replica.options()).onComplete(connected -> connected(replica, connected));
    }

    private void connected(Replica replica, AsyncResult<HttpClientRequest> connected) {
        if (connected.failed()) {
            replica.end();
            refuse(false, connected.cause());
            return;
        }
        sent = connected.result();
        // The same failure comes by the answer's future; without a handler it would also be logged as an error
        sent.exceptionHandler(cause -> {});
        if (cancelled) sent.reset();
        sent.setMethod(message.method())
                .setURI(message.target())
                .idleTimeout(message.patience().toMillis());
        sent.headers().addAll(message.headers());
        Future<HttpClientResponse> response =
                message.body() == null ? sent.send() : message.body().send(sent);
        response.onComplete(answered -> answered(replica, answered));
    }

    private void answered(Replica replica, AsyncResult<HttpClientResponse> answered) {
        if (answered.failed()) {
            replica.end();
            refuse(answered.cause() instanceof TimeoutException, answered.cause());
            return;
        }
        HttpClientResponse response = answered.result();
        response.pause();
        response.end().onComplete(ended -> replica.end());
        answer.complete(response);
    }

    private void refuse(boolean late, Throwable cause) {
        Refusal fault = message.body() == null ? null : message.body().fault(late, message.patience());
        if (fault == null && late) fault = Refusal.timeout(part.label(), message.patience());
        if (fault == null) fault = Refusal.unavailable(part.label(), retryAfter);
        answer.fail(new Refused(fault, cause));
    }
}
