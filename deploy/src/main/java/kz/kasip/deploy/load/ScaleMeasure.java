package kz.kasip.deploy.load;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.DataFolder;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.KasipSystem;
import kz.kasip.deploy.system.Memory;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;

/** Fills an empty Kasip by generated standards and measures it at 1, 10 and 100 percent of what is wanted. */
public final class ScaleMeasure {
    private static final List<Integer> PERCENTS = List.of(1, 10, 100);
    private static final int WARMING = 50;
    private static final int REQUESTS = 200;
    private static final int HANDS = 2;
    private static final int LETTERS_TYPED = 6;
    private static final long PAUSE = 20_000_000;
    private static final double PATIENCE_SECONDS = 600;
    private static final int BEHIND = 1000;
    private static final double MILLIS = 1e6;
    private static final double MEBIBYTE = 1 << 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final Random random = new Random(1);
    private final KasipSystem system;
    private final Settings settings;
    private final EditorsClient client;
    private final Phrases phrases;
    private final Console console;
    private int filled;
    private int behind;

    private ScaleMeasure(KasipSystem system, Settings settings, Phrases phrases, Console console) {
        this.system = system;
        this.settings = settings;
        this.phrases = phrases;
        this.console = console;
        this.client = new EditorsClient(
                settings.url(Service.GATEWAY),
                system.tokens().of("editor").orElseThrow(),
                system.tokens().of("approver").orElseThrow());
    }

    /** Takes how many standards are all, and folders with names and items. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        var settings = Settings.here();
        try (var system = new KasipSystem(settings, Console.silent())) {
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
            var phrases = Phrases.of(Stream.of(arguments).skip(1).map(Path::of).toList());
            system.take();
            DataFolder.empty(settings);
            system.start();
            new ScaleMeasure(system, settings, phrases, console).run(Integer.parseInt(arguments[0]));
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(int standards) {
        console.line(
                "%d standards of %d cards are all, made of %d phrases",
                standards, GeneratedProfessions.CARDS, phrases.size());
        for (var percent : PERCENTS) {
            var wanted = Math.max(1, standards * percent / 100);
            var seconds = fill(wanted);
            console.line(
                    "%d %%: %d standards, %d cards%s", percent, wanted, wanted * GeneratedProfessions.CARDS, seconds);
            // the gateway would answer the more from memory the less there is
            console.line("  asked of the services themselves:");
            latency("GET a card", Service.CARDS, this::card);
            latency("list of cards", Service.CARDS, number -> "/v1/cards?limit=20&standard=" + code());
            latency("a standard", Service.STANDARDS, number -> "/v1/standards/" + code());
            latency("search", Service.SEARCH, number -> "/v1/search?q=" + encoded(anyName()));
            latency("suggest", Service.SEARCH, number -> "/v1/suggest?q=" + encoded(typed(anyName())));
            tellRoom();
            tellStarts();
        }
    }

    /** By the whole way of an editor, several at once; gives the time it took. */
    private String fill(int wanted) {
        var begun = System.nanoTime();
        var added = wanted - filled;
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, HANDS)
                    .forEach(hand -> hands.execute(() -> {
                        for (var number = filled + hand; number < wanted; number += HANDS) publish(number);
                    }));
        }
        filled = wanted;
        var published = (System.nanoTime() - begun) / 1e9;
        awaitFound(wanted);
        var found = (System.nanoTime() - begun) / 1e9 - published;
        return ", %d more imported and published in %.1f s (%.1f a second), found by search after another %.1f s"
                .formatted(added, published, added / published, found);
    }

    private void publish(int number) {
        var code = GeneratedProfessions.code(number);
        var document = settings.data().resolve(code + ".ru.md");
        try {
            Files.writeString(document, GeneratedProfessions.document(phrases, number));
            var answer = client.hand(document, false);
            if (!answer.ok()) throw new Failure(code + " is refused: " + answer.problem());
            var published = client.publish(code, "1");
            if (!published.ok()) throw new Failure(code + " is not published: " + published.problem());
            Files.delete(document);
        } catch (IOException e) {
            throw new Failure("cannot write " + document + ": " + e, e);
        } catch (Failure e) {
            console.problem("  " + e.getMessage());
        }
    }

    private void awaitFound(int wanted) {
        var last = System.nanoTime() + (long) (PATIENCE_SECONDS * 1e9);
        var query = "/v1/search?kind=CARD&limit=1&standard=" + GeneratedProfessions.code(wanted - 1) + "&q="
                + encoded(GeneratedProfessions.name(phrases, wanted - 1, 1));
        while (client.get(query).body().path("total").asLong(0) == 0) {
            if (System.nanoTime() > last) throw new Failure("what was published last is not found by search");
            LockSupport.parkNanos(PAUSE);
        }
    }

    private String code() {
        return GeneratedProfessions.code(random.nextInt(filled));
    }

    private String card(int number) {
        return "/v1/cards/" + code() + "-%02d".formatted(1 + random.nextInt(GeneratedProfessions.CARDS));
    }

    private String anyName() {
        return GeneratedProfessions.name(
                phrases, random.nextInt(filled), 1 + random.nextInt(GeneratedProfessions.CARDS));
    }

    private static String typed(String name) {
        return name.substring(0, Math.min(LETTERS_TYPED, name.length()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void latency(String what, Service service, IntFunction<String> path) {
        var millis = new double[REQUESTS];
        behind = 0;
        for (var request = -WARMING; request < REQUESTS; request++) {
            var address = settings.url(service).resolve(path.apply(request));
            var begun = System.nanoTime();
            ask(address);
            if (request >= 0) millis[request] = (System.nanoTime() - begun) / MILLIS;
        }
        Arrays.sort(millis);
        console.line(
                "  %-14s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%s",
                what,
                millis[REQUESTS / 2],
                millis[REQUESTS * 95 / 100],
                millis[REQUESTS * 99 / 100],
                behind == 0 ? "" : ", not ready to answer " + behind + " times");
    }

    /** Who is still behind says so, which is counted and asked again. */
    private void ask(URI address) {
        var status = status(address);
        for (var again = 0; status == 503 && again < BEHIND; again++) {
            behind++;
            LockSupport.parkNanos(PAUSE);
            status = status(address);
        }
        if (status != 200) throw new Failure(address + " answers " + status);
    }

    private int status(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new Failure(address + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    private void tellRoom() {
        console.line(
                "  memory         %d MiB of all processes; on disk: PostgreSQL %.0f MiB, the index %.0f MiB",
                Memory.of(system.processes()).mebibytes(),
                size(settings.data().resolve("postgres")),
                size(settings.data().resolve("search")));
    }

    private static double size(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile)
                            .filter(File::isFile)
                            .mapToLong(File::length)
                            .sum()
                    / MEBIBYTE;
        } catch (IOException e) {
            throw new Failure("cannot read " + folder + ": " + e, e);
        }
    }

    private void tellStarts() {
        for (var service : Service.values()) {
            var hits = system.hits();
            hits.stop(service);
            var begun = System.nanoTime();
            hits.start(service);
            while (!hits.isReady(service)) {
                if ((System.nanoTime() - begun) / 1e9 > PATIENCE_SECONDS) {
                    throw new Failure(service.module() + " is not ready; log: " + settings.log(service.module()));
                }
                LockSupport.parkNanos(PAUSE);
            }
            console.line("  start          %s ready after %.1f s", service.module(), (System.nanoTime() - begun) / 1e9);
        }
    }
}
