package kz.kasip.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The few calls to the cluster that concern generations as a whole; a node that fails is left for the next one, for some seconds. */
final class OpenSearchCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration BUDGET = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Set<Integer> TOLD = Set.of(404, 408, 409);

    /** An answer: nothing was wrong with the question, or the status tells what was. */
    record Answer(int status, String body) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<String> addresses;
    private final Optional<String> authorization;

    OpenSearchCalls(SearchConfig.OpenSearch config) {
        addresses = config.hosts().stream()
                .map(host -> host.contains("://") ? host : "http://" + host)
                .toList();
        authorization = config.username().map(name -> {
            String pair = name + ":" + config.password().orElse("");
            return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        });
    }

    List<String> addresses() {
        return addresses;
    }

    /** The JSON under a path, or nothing where nothing is known under it. */
    Optional<JsonNode> get(String path) {
        return Optional.of(send("GET", path, null))
                .filter(answer -> answer.status() != 404)
                .map(answer -> parse(answer.body()));
    }

    /**
     * What is answered to a request that has to succeed.
     *
     * @throws IllegalStateException when it does not
     */
    JsonNode post(String path, JsonNode body) {
        Answer answer = send("POST", path, body);
        if (answer.status() >= 300) {
            throw new IllegalStateException("OpenSearch answers " + answer.status() + " to " + path);
        }
        return parse(answer.body());
    }

    void delete(String path) {
        send("DELETE", path, null);
    }

    /**
     * Sends a request that may be sent twice; the body may be null.
     *
     * @throws IllegalStateException when the answer is another failure than unknown, timed out or in conflict
     */
    Answer send(String method, String path, JsonNode body) {
        long end = System.nanoTime() + BUDGET.toNanos();
        while (true) {
            String failure;
            try {
                HttpResponse<String> answer = sendOnce(method, path, body);
                if (!PASSING.contains(answer.statusCode())) {
                    return told(path, answer);
                }
                failure = "answers " + answer.statusCode();
            } catch (IOException e) {
                failure = "does not answer: " + e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the cluster was asked", e);
            }
            turn.incrementAndGet();
            if (System.nanoTime() - end > 0) {
                throw new UncheckedIOException(new IOException("OpenSearch " + failure));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private HttpResponse<String> sendOnce(String method, String path, JsonNode body)
            throws IOException, InterruptedException {
        String address = addresses.get(Math.floorMod(turn.get(), addresses.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(TIMEOUT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/json");
        authorization.ifPresent(value -> request.header("Authorization", value));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static Answer told(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300 && !TOLD.contains(answer.statusCode())) {
            throw new IllegalStateException("OpenSearch answers " + answer.statusCode() + " to " + path);
        }
        return new Answer(answer.statusCode(), answer.body());
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
