package kz.kasip.deploy.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Talks to the gateway as clients do. */
final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String BOUNDARY = "kasip-end-to-end";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;

    Http(URI gateway) {
        this.gateway = gateway;
    }

    /** @param headers names and values in turn */
    Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Reply getAs(String token, String path) {
        return get(path, "Authorization", "Bearer " + token);
    }

    /** @param token null for none */
    Reply post(String token, String path, String contentType, String body) {
        return token == null
                ? send("POST", path, BodyPublishers.ofString(body), "Content-Type", contentType)
                : send(
                        "POST",
                        path,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        contentType,
                        "Authorization",
                        "Bearer " + token);
    }

    Reply delete(String token, String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "Authorization", "Bearer " + token);
    }

    Reply publish(String token, String code, Object version) {
        return post(token, "/v1/standards/" + code + "/versions/" + version + "/publication", "application/json", "{}");
    }

    /** @param token null for none */
    Reply hand(String token, String path, String fileName, byte[] document) {
        var body = multipart(fileName, document);
        var type = "multipart/form-data; boundary=" + BOUNDARY;
        return token == null
                ? send("POST", path, BodyPublishers.ofByteArray(body), "Content-Type", type)
                : send(
                        "POST",
                        path,
                        BodyPublishers.ofByteArray(body),
                        "Content-Type",
                        type,
                        "Authorization",
                        "Bearer " + token);
    }

    private Reply send(String method, String path, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE).method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] multipart(String fileName, byte[] document) {
        var body = new ByteArrayOutputStream();
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(document);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
