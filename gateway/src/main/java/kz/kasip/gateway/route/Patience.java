package kz.kasip.gateway.route;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import kz.kasip.gateway.limit.BodyLimit;

/** How long the gateway waits for an answer: longer for imports, exports and those who ask to wait. */
final class Patience {
    private static final String EXPORT = "/v1/export/";
    private static final String POLL = "/v1/changes";
    private static final int LONGEST_POLL = 60;

    private Patience() {}

    /** With the request of a client. */
    static Duration with(HttpServerRequest request, String target, PartsConfig config) {
        return BodyLimit.isImport(request) ? config.importTimeout() : with(target, config);
    }

    /** With a request that brings nothing. */
    static Duration with(String target, PartsConfig config) {
        if (target.startsWith(EXPORT)) return config.exportTimeout();
        Duration usual = config.answerTimeout();
        if (!target.startsWith(POLL)) return usual;
        Duration poll = Duration.ofSeconds(secondsOfPoll(target)).plus(config.pollGrace());
        return poll.compareTo(usual) > 0 ? poll : usual;
    }

    /** Whether this may wait for news; how long is for the part to read. */
    static boolean isPoll(String target) {
        return target.startsWith(POLL);
    }

    private static int secondsOfPoll(String target) {
        List<String> waits = new QueryStringDecoder(target).parameters().get("wait");
        try {
            return waits == null ? 0 : Math.clamp(Integer.parseInt(waits.getFirst()), 0, LONGEST_POLL);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
