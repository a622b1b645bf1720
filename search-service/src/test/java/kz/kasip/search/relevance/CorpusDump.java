package kz.kasip.search.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a running Kasip answers of all its standards into a file that {@link Corpus} reads. */
public final class CorpusDump {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;

    private CorpusDump(URI gateway) {
        this.gateway = gateway;
    }

    /** Takes the gateway's address and the file. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        CorpusDump dump = new CorpusDump(URI.create(arguments[0]));
        List<String> lines = new ArrayList<>();
        for (JsonNode standard : dump.all("/v1/standards")) {
            String version = "/v1/standards/" + standard.path("code").asText() + "/versions/"
                    + standard.path("version").asInt();
            lines.add(JSON.createObjectNode()
                    .<ObjectNode>set("standard", dump.get(version))
                    .set("cards", JSON.valueToTree(dump.all(version + "/cards")))
                    .toString());
        }
        Files.write(Path.of(arguments[1]), lines);
        IO.println("%d standards".formatted(lines.size()));
    }

    private List<JsonNode> all(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(path + "?limit=200" + cursor);
            page.path("items").forEach(items::add);
            String next = page.path("next").asText("");
            cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return items;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(gateway.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }
}
