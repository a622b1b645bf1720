package kz.kasip.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Reads of the samples, as many kinds as there are, for who wants a service that has worked. */
public final class Exercise {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 4;
    private static final List<String> STANDARDS = List.of(
            "/v1/standards",
            "/v1/standards/J62012901",
            "/v1/standards/J62012901/versions",
            "/v1/standards/J62012901/findings",
            "/v1/standards/J62012901/document?lang=ru",
            "/v1/oked/J",
            "/v1/codes/J62012901",
            "/v1/changes");
    private static final List<String> CARDS = List.of(
            "/v1/cards",
            "/v1/cards/J62012901-01",
            "/v1/cards/J62012901-01/ladder",
            "/v1/cards/J62012901-01/gap?to=J62012901-02",
            "/v1/standards/J62012901/cards",
            "/v1/occupations?q=%D0%BE%D0%BF%D0%B5%D1%80%D0%B0%D1%82%D0%BE%D1%80");
    private static final List<String> SEARCH = List.of(
            "/v1/search?q=%D0%BA%D0%B0%D1%82%D0%B0%D0%BB%D0%BE%D0%B3", "/v1/suggest?q=%D0%BA%D0%B0%D1%82%D0%B0");

    /** As the gateway asks: by HTTP 1.1. */
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /** What a service answers; the gateway answers all of it. */
    private static List<String> paths(Service service) {
        return switch (service) {
            case STANDARDS -> STANDARDS;
            case CARDS -> CARDS;
            case SEARCH -> SEARCH;
            case GATEWAY ->
                Stream.of(STANDARDS, CARDS, SEARCH).flatMap(List::stream).toList();
        };
    }

    /** Asks for everything so many times, several at once; gives how many requests got no answer. */
    public long run(Service service, URI address, int rounds) {
        var unanswered = new LongAdder();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker = 0; worker < AT_ONCE; worker++) {
                workers.execute(() -> {
                    for (var round = 0; round < rounds; round++) {
                        for (var path : paths(service)) ask(address.resolve(path), unanswered);
                    }
                });
            }
        }
        return unanswered.sum();
    }

    private void ask(URI address, LongAdder unanswered) {
        try {
            http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.discarding());
        } catch (IOException e) {
            unanswered.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }
}
