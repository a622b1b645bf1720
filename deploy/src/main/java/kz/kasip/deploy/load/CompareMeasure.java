package kz.kasip.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;

/** Measures the difference of two large versions through a running Kasip, beside the reading of both versions' cards. */
public final class CompareMeasure {
    private static final int CARDS = 13;
    private static final int ITEMS = 800;
    private static final int WARMING = 50;
    private static final int REQUESTS = 100;
    private static final int LIMIT = 150;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double MILLIS = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final EditorsClient client;
    private final Path folder;
    private final Console console;

    private CompareMeasure(URI gateway, EditorsClient client, Path folder, Console console) {
        this.gateway = gateway;
        this.client = client;
        this.folder = folder;
        this.console = console;
    }

    /** Takes the gateway's address, an editor's and an approver's token, and a folder for the documents it writes. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            var gateway = URI.create(arguments[0]);
            var client = new EditorsClient(gateway, arguments[1], arguments[2]);
            var measure = new CompareMeasure(gateway, client, Path.of(arguments[3]), console);
            measure.measure("J62012961", ITEMS / CARDS, "%d cards and %d items in all".formatted(CARDS, ITEMS));
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private void measure(String code, int items, String size) {
        for (var version : List.of(1, 2)) {
            publish(code, version, items);
        }
        var diff = "/v1/standards/" + code + "/diff?from=1&to=2";
        var cards =
                List.of("/v1/standards/" + code + "/versions/1/cards", "/v1/standards/" + code + "/versions/2/cards");
        var diffs = new double[REQUESTS];
        var readings = new double[REQUESTS];
        for (var round = -WARMING; round < REQUESTS; round++) {
            var compared = milliseconds(List.of(diff));
            var read = milliseconds(cards);
            if (round >= 0) {
                diffs[round] = compared;
                readings[round] = read;
            }
        }
        var changes = client.get(diff).body().path("summary").path("total").asLong();
        console.line(
                "two versions of %s, %d changes between them, through the gateway, %d requests:",
                size, changes, REQUESTS);
        console.line(
                "  the diff: median %.1f ms, p95 %.1f ms (limit %d ms at the median)",
                at(diffs, 50), at(diffs, 95), LIMIT);
        console.line(
                "  baseline, reading the cards of both versions: median %.1f ms, p95 %.1f ms; the diff takes %.2f of it",
                at(readings, 50), at(readings, 95), at(diffs, 50) / at(readings, 50));
    }

    private void publish(String code, int version, int items) {
        try {
            var document = folder.resolve(code + "-" + version + ".ru.md");
            Files.writeString(document, GeneratedStandard.document(code, version, CARDS, items));
            var answer = client.hand(document, false);
            if (!answer.ok()) {
                throw new Failure(document.getFileName() + " is refused: " + answer.problem());
            }
            var published = client.publish(code, String.valueOf(version));
            if (!published.ok()) {
                throw new Failure(document.getFileName() + " is not published: " + published.problem());
            }
        } catch (IOException e) {
            throw new Failure("cannot write to " + folder + ": " + e, e);
        }
    }

    private double milliseconds(List<String> paths) {
        var begun = System.nanoTime();
        for (var path : paths) {
            var request = HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            try {
                var answer = http.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new Failure(path + " answers " + answer.statusCode());
                }
            } catch (IOException e) {
                throw new Failure("the gateway does not answer: " + e, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("interrupted", e);
            }
        }
        return (System.nanoTime() - begun) / MILLIS;
    }

    private static double at(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
