package kz.kasip.deploy.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import kz.kasip.deploy.system.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Imports and publishes through the gateway, as an editor and an approver do. */
final class EditorsClient {
    private static final Pattern CODE = Pattern.compile("[A-U]\\d{8}(?![A-Za-z0-9])");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final String editorToken;
    private final String approverToken;

    EditorsClient(URI gateway, String editorToken, String approverToken) {
        this.gateway = gateway;
        this.editorToken = editorToken;
        this.approverToken = approverToken;
    }

    /**
     * Hands a document in; a dry run gives the report alone. A file's name may begin with the code of its standard,
     * for a document that has none inside.
     */
    Answer hand(Path document, boolean dryRun) throws IOException {
        var answer = hand(document, dryRun, "");
        var code = CODE.matcher(document.getFileName().toString());
        return answer.text("type").equals("/problems/code-missing") && code.lookingAt()
                ? hand(document, dryRun, "&code=" + code.group())
                : answer;
    }

    /** Hands in a document that has no code inside. */
    Answer handAs(String code, Path document) throws IOException {
        return hand(document, false, "&code=" + code);
    }

    private Answer hand(Path document, boolean dryRun, String code) throws IOException {
        var boundary = "kasip-" + UUID.randomUUID();
        return send(request("/v1/imports?dryRun=" + dryRun + code, editorToken)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(document, boundary))));
    }

    Answer version(String code, String version) {
        return get("/v1/standards/" + code + "/versions/" + version);
    }

    /** What a path answers to an editor. */
    Answer get(String path) {
        return send(request(path, editorToken).GET());
    }

    Answer publish(String code, String version) {
        return send(request("/v1/standards/" + code + "/versions/" + version + "/publication", approverToken)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    /** A part that is not up yet says 503; asking again is safe with every call here. */
    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            for (var again = 0; answer.statusCode() == 503 && again < ATTEMPTS; again++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                answer = http.send(request.build(), BodyHandlers.ofString());
            }
            return new Answer(answer.statusCode(), json(answer.body()));
        } catch (IOException e) {
            throw new Failure("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static byte[] multipart(Path document, String boundary) throws IOException {
        var name = document.getFileName().toString().replace("\"", "%22");
        var type = URLConnection.guessContentTypeFromName(name);
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + (type == null ? "application/octet-stream" : type) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(document));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
