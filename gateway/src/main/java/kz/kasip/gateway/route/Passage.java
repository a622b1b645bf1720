package kz.kasip.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Set;
import kz.kasip.gateway.door.RequestId;
import kz.kasip.gateway.problem.Problems;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import org.jboss.logging.Logger;

/** One request on its way through the gateway to a part, and the answer on its way back. */
final class Passage {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final Set<HttpMethod> EXPECTED_WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final RoutingContext context;
    private final Part part;
    private final String target;
    private final long bodyLimit;
    private final Duration patience;
    private Call call;

    Passage(RoutingContext context, Part part, String target, long bodyLimit, Duration patience) {
        this.context = context;
        this.part = part;
        this.target = target;
        this.bodyLimit = bodyLimit;
        this.patience = patience;
    }

    void begin(Parts parts) {
        HttpServerRequest request = context.request();
        MultiMap headers = PassedHeaders.toPart(request, RequestId.of(context));
        MessageBody body = null;
        if (ClientBody.isIn(request)) {
            request.pause();
            if (request.headers().contains(HttpHeaders.EXPECT))
                context.response().writeContinue();
            body = new ClientBody(request, bodyLimit, parts.pace(), () -> call.stayPatient());
        } else {
            // Quarkus hands every request over paused: unread it would not end
            request.resume();
            if (EXPECTED_WITH_BODY.contains(request.method())) headers.set(HttpHeaders.CONTENT_LENGTH, "0");
        }
        context.addEndHandler(end -> {
            if (end.failed()) call.cancel();
        });
        call = parts.call(part, new Parts.Message(request.method(), target, headers, patience, body));
        call.answer().onSuccess(this::answer).onFailure(this::refuse);
    }

    private void answer(HttpClientResponse answer) {
        new Answer(context.response(), context.request()).write(answer).onFailure(cause -> {
            LOG.infof("The answer of %s broke off: %s", part.label(), cause);
            call.cancel();
        });
    }

    private void refuse(Throwable cause) {
        Refusal refusal = cause instanceof Refused refused ? refused.refusal() : Refusal.ofStatus(500);
        if (context.response().closed()) refusal = Refusal.ofStatus(400);
        if (refusal.status() >= 500) LOG.warnf("%s: %s", part.label(), cause.getMessage());
        Problems.answer(context, refusal);
    }
}
