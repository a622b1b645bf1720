package kz.kasip.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import kz.kasip.deploy.system.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads what is public, without a token. */
final class PublicClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final Duration patience;

    PublicClient(URI gateway, Duration patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    Answer get(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(patience)
                .header("Accept", "application/json")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (IOException e) {
            throw new Failure("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
