package kz.kasip.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.route.replica.Bulkhead;
import kz.kasip.gateway.route.replica.Replica;

/** One request to a part until the head of its answer has come, or a refusal; a read is repeated at another copy. */
final class Call implements Bulkhead.Visitor {
    private static final int MOST_TRIES = 3;
    private static final int UNAVAILABLE = 503;

    private final Target target;
    private final Parts.Message message;
    private final Promise<HttpClientResponse> answer = Promise.promise();
    private final List<Replica> tried = new ArrayList<>(MOST_TRIES);
    private final boolean repeatable;
    private HttpClientRequest sent;
    private boolean cancelled;

    Call(Target target, Parts.Message message) {
        this.target = target;
        this.message = message;
        this.repeatable = message.body() == null && isRead(message.method());
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
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

    @Override
    public void admitted() {
        target.budget().request();
        if (cancelled) refuse(null, null);
        else ask(target.replicas().next(tried, repeatable), null);
    }

    @Override
    public void turnedAway() {
        target.load().leave();
        overloaded();
    }

    /** Too much is under way already. */
    void overloaded() {
        answer.fail(new Refused(Refusal.busy(target.part().label(), target.retryAfter()), null));
    }

    private void ask(Replica replica, Throwable before) {
        if (replica == null) {
            refuse(null, before);
            return;
        }
        tried.add(replica);
        replica.begin();
        target.client().request(replica.options()).onComplete(connected -> connected(replica, connected));
    }

    /** A connection that is not made carried nothing: any request may go elsewhere. */
    private void connected(Replica replica, AsyncResult<HttpClientRequest> connected) {
        if (connected.failed()) {
            replica.end();
            target.replicas().unreachable(replica, connected.cause());
            ask(another(), connected.cause());
            return;
        }
        sent = connected.result();
        // The same failure comes by the answer's future; without a handler it would also be logged as an error
        sent.exceptionHandler(cause -> {});
        if (cancelled) {
            sent.reset();
            replica.unjudged();
            end(replica);
            return;
        }
        sent.setMethod(message.method())
                .setURI(message.target())
                .idleTimeout(message.patience().toMillis());
        sent.headers().addAll(message.headers());
        if (message.body() == null) announceNothing(sent.headers());
        Future<HttpClientResponse> response =
                message.body() == null ? sent.send() : message.body().send(sent);
        response.onComplete(answered -> answered(replica, answered));
    }

    /** What is announced and does not come would make the next request on this connection its body. */
    private static void announceNothing(MultiMap headers) {
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        if (!"0".equals(headers.get(HttpHeaders.CONTENT_LENGTH))) headers.remove(HttpHeaders.CONTENT_LENGTH);
    }

    private void answered(Replica replica, AsyncResult<HttpClientResponse> answered) {
        if (answered.failed()) failed(replica, answered.cause());
        else if (answered.result().statusCode() == UNAVAILABLE) unavailable(replica, answered.result());
        else {
            replica.answered();
            deliver(replica, answered.result());
        }
    }

    private void failed(Replica replica, Throwable cause) {
        boolean late = cause instanceof TimeoutException;
        Refusal fault = message.body() == null ? null : message.body().fault(late, message.patience());
        if (fault == null && late) fault = Refusal.timeout(target.part().label(), message.patience());
        replica.end();
        if (cancelled || fault != null && !late) replica.unjudged();
        else replica.failed(cause);
        if (fault == null && repeatable && !cancelled) ask(repeated(), cause);
        else refuse(fault, cause);
    }

    /** A copy that is about to stop, or has only begun, says so; another may do better. */
    private void unavailable(Replica replica, HttpClientResponse response) {
        replica.declined();
        Replica other = repeatable ? repeated() : null;
        if (other == null) {
            deliver(replica, response);
            return;
        }
        response.end().onComplete(ended -> replica.end());
        response.resume();
        ask(other, null);
    }

    private void deliver(Replica replica, HttpClientResponse response) {
        response.pause();
        response.end().onComplete(ended -> end(replica));
        answer.complete(response);
    }

    private Replica another() {
        boolean may =
                !cancelled && tried.size() < MOST_TRIES && target.replicas().areSeveral();
        return may ? target.replicas().next(tried, repeatable) : null;
    }

    private Replica repeated() {
        Replica other = another();
        if (other == null || target.budget().take()) return other;
        other.unjudged();
        return null;
    }

    private void end(Replica replica) {
        replica.end();
        target.leave();
    }

    private void refuse(Refusal fault, Throwable cause) {
        target.leave();
        Refusal refusal =
                fault != null ? fault : Refusal.unavailable(target.part().label(), target.retryAfter());
        answer.fail(new Refused(refusal, cause));
    }
}
