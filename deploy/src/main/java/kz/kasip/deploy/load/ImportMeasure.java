package kz.kasip.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;

/** Measures documents on their whole way through a running Kasip: read, stored, published and found by search. */
public final class ImportMeasure {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Serials for documents that print no code; they are none of a real standard. */
    private static final String CODE = "J62012%03d";

    private static final int FIRST_SERIAL = 951;

    private final EditorsClient client;
    private final Console console;
    private final Map<String, Version> versions = new LinkedHashMap<>();
    private int cards;
    private int documents;
    private int serial = FIRST_SERIAL;

    private record Version(String code, String number, String title) {}

    private ImportMeasure(EditorsClient client, Console console) {
        this.client = client;
        this.console = console;
    }

    /** Takes the gateway's address, an editor's and an approver's token, the seconds of bare extraction or 0, and files or folders. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            var client = new EditorsClient(URI.create(arguments[0]), arguments[1], arguments[2]);
            new ImportMeasure(client, console)
                    .run(Double.parseDouble(arguments[3]), List.of(arguments).subList(4, arguments.length));
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(double bare, List<String> places) {
        var start = System.nanoTime();
        places.stream().flatMap(ImportMeasure::files).forEach(this::hand);
        var imported = System.nanoTime();
        versions.values().forEach(this::publish);
        var published = System.nanoTime();
        versions.values().forEach(this::awaitFound);
        var found = System.nanoTime();
        var seconds = (found - start) / 1e9;
        console.line(
                "end to end: %d documents, %d cards in %.2f s = %.2f documents/s, %.2f cards/s%s",
                documents,
                cards,
                seconds,
                documents / seconds,
                cards / seconds,
                bare > 0 ? ", %.1f times the bare extraction".formatted(seconds / bare) : "");
        console.line(
                "  of it read and stored %.2f s, published %.2f s, the last one found by search after another %.2f s",
                (imported - start) / 1e9, (published - imported) / 1e9, (found - published) / 1e9);
    }

    private static Stream<Path> files(String place) {
        try (var files = Files.walk(Path.of(place), 1)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new Failure("cannot read " + place + ": " + e, e);
        }
    }

    private void hand(Path document) {
        try {
            var answer = client.hand(document, false);
            if (answer.text("type").equals("/problems/code-missing")) {
                answer = client.handAs(CODE.formatted(serial++), document);
            }
            if (!answer.ok()) {
                console.line("  %s: refused, %s", document.getFileName(), answer.problem());
                return;
            }
            documents++;
            cards += answer.body().path("cards").size();
            var version = new Version(
                    answer.text("code"),
                    answer.text("version"),
                    answer.body()
                            .path("cards")
                            .path(0)
                            .path("title")
                            .iterator()
                            .next()
                            .asString());
            versions.put(version.code() + "/" + version.number(), version);
        } catch (IOException e) {
            throw new Failure("cannot read " + document + ": " + e, e);
        }
    }

    private void publish(Version version) {
        var answer = client.publish(version.code(), version.number());
        if (!answer.ok()) {
            throw new Failure(version + " is not published: " + answer.problem());
        }
    }

    private void awaitFound(Version version) {
        var query = "/v1/search?kind=CARD&limit=1&standard=" + version.code() + "&q="
                + URLEncoder.encode(version.title(), StandardCharsets.UTF_8);
        var last = System.nanoTime() + PATIENCE.toNanos();
        while (client.get(query).body().path("total").asLong(0) == 0) {
            if (System.nanoTime() > last) {
                throw new Failure(version + " is not found by search");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
