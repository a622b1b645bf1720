package kz.kasip.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import kz.kasip.gateway.problem.Refusal;

/** The body of a request on its way to a part. */
interface MessageBody {
    /** Sends it with its head and waits for the answer. */
    Future<HttpClientResponse> send(HttpClientRequest request);

    /** What a failure was about when it was the body's fault, else null. */
    Refusal fault(boolean late, Duration patience);
}
