package kz.kasip.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import kz.kasip.gateway.limit.BodyLimit;

/** How long the gateway waits for an answer: longer for imports and for those who ask to wait. */
@Singleton
final class Patience {
    private static final int LONGEST_POLL = 60;

    private final PartsConfig config;

    Patience(PartsConfig config) {
        this.config = config;
    }

    Duration with(HttpServerRequest request) {
        if (BodyLimit.isImport(request)) return config.importTimeout();
        Duration usual = config.answerTimeout();
        Duration poll = Duration.ofSeconds(secondsOfPoll(request)).plus(config.pollGrace());
        return poll.compareTo(usual) > 0 && isPoll(request) ? poll : usual;
    }

    private static boolean isPoll(HttpServerRequest request) {
        return request.path().startsWith("/v1/changes");
    }

    private static int secondsOfPoll(HttpServerRequest request) {
        String wait = request.getParam("wait");
        return wait != null && wait.matches("\\d{1,3}") ? Math.min(Integer.parseInt(wait), LONGEST_POLL) : 0;
    }
}
