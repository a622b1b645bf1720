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
import java.util.function.UnaryOperator;

/** The few calls to the cluster that concern generations as a whole; the first node that can be reached answers. */
final class OpenSearchCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
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
        HttpResponse<String> answer = send(path, request -> request.GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(parse(checked(path, answer)));
    }

    void post(String path, JsonNode body) {
        checked(
                path,
                send(
                        path,
                        request -> request.POST(BodyPublishers.ofString(body.toString()))
                                .header("Content-Type", "application/json")));
    }

    void delete(String path) {
        HttpResponse<String> answer = send(path, request -> request.DELETE());
        if (answer.statusCode() != 404) {
            checked(path, answer);
        }
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> form) {
        IOException last = null;
        for (String address : addresses) {
            HttpRequest.Builder request = form.apply(
                    HttpRequest.newBuilder(URI.create(address + path)).timeout(TIMEOUT));
            authorization.ifPresent(value -> request.header("Authorization", value));
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                last = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the cluster was asked", e);
            }
        }
        throw new UncheckedIOException("No OpenSearch node can be reached", last);
    }

    private static String checked(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("OpenSearch answers " + answer.statusCode() + " to " + path);
        }
        return answer.body();
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
