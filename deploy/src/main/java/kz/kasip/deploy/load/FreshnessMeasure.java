package kz.kasip.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long after its publication a version is searchable while searches run, beside what search can't be faster than: the
 * moment at which the change feed tells of it, and at which its cards can be read.
 */
public final class FreshnessMeasure {
    private static final int CARDS = 4;
    private static final int ITEMS = 40;
    private static final int SEARCHES_PER_SECOND = 50;
    private static final int FIRST_SERIAL = 900;
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double MILLIS = 1e6;
    private static final List<String> WORDS =
            List.of("войлочные", "короба", "сушить", "шерстяные", "vistavki", "мастер");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final EditorsClient client;
    private final Path folder;
    private final Console console;
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final AtomicInteger searches = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private FreshnessMeasure(URI gateway, EditorsClient client, Path folder, Console console) {
        this.gateway = gateway;
        this.client = client;
        this.folder = folder;
        this.console = console;
    }

    private record Delay(double told, double read, double found) {}

    /** Takes the gateway's address, an editor's and an approver's token, a folder for documents, and how many to publish. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            var gateway = URI.create(arguments[0]);
            var client = new EditorsClient(gateway, arguments[1], arguments[2]);
            new FreshnessMeasure(gateway, client, Path.of(arguments[3]), console)
                    .measure(Integer.parseInt(arguments[4]));
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(int publications) {
        var delays = new ArrayList<Delay>();
        try (var load = Executors.newScheduledThreadPool(1);
                var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < publications; i++) {
                draft(code(i));
            }
            tasks.submit(this::follow);
            startSearches(load, tasks);
            for (var i = 0; i < publications; i++) {
                delays.add(publish(code(i), tasks));
            }
            load.shutdownNow();
            tell(delays);
            tasks.shutdownNow();
        }
    }

    private static String code(int number) {
        return "J6201%d%03d".formatted(1 + number / 90, FIRST_SERIAL + number % 90);
    }

    private void draft(String code) {
        try {
            var document = folder.resolve(code + ".ru.md");
            Files.writeString(document, GeneratedStandard.document(code, 1, CARDS, ITEMS));
            var answer = client.hand(document, false);
            if (!answer.ok()) {
                throw new Failure(document.getFileName() + " is refused: " + answer.problem());
            }
        } catch (IOException e) {
            throw new Failure("cannot write to " + folder + ": " + e, e);
        }
    }

    private void startSearches(ScheduledExecutorService load, ExecutorService tasks) {
        load.scheduleAtFixedRate(
                () -> tasks.submit(() -> {
                    var number = searches.getAndIncrement();
                    var answer = get("/v1/search?q=" + encoded(WORDS.get(number % WORDS.size())) + "&limit="
                            + (1 + number % 150));
                    if (answer.status() != 200) {
                        failures.incrementAndGet();
                    }
                    return answer.status();
                }),
                0,
                1000 / SEARCHES_PER_SECOND,
                TimeUnit.MILLISECONDS);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** A follower of the public feed that does nothing but note when it is told of what. */
    private Void follow() {
        var after = "";
        while (!Thread.currentThread().isInterrupted()) {
            var answer = get("/v1/changes?limit=200&wait=20" + (after.isEmpty() ? "" : "&after=" + encoded(after)));
            var now = System.nanoTime();
            for (JsonNode item : answer.body().path("items")) {
                told.putIfAbsent(item.path("subject").asString().replaceFirst("/.*", ""), now);
            }
            after = answer.body().path("next").asString();
        }
        return null;
    }

    private Delay publish(String code, ExecutorService tasks) {
        var published = client.publish(code, "1");
        var from = System.nanoTime();
        if (!published.ok()) {
            throw new Failure(code + " is not published: " + published.problem());
        }
        var read = tasks.submit(() -> until(
                number -> "/v1/standards/" + code + "/cards?limit=" + (1 + number % 150),
                answer -> answer.status() == 200));
        var found = tasks.submit(() -> until(
                number -> "/v1/search?q=" + encoded("мастер") + "&standard=" + code + "&limit=" + (1 + number % 150),
                answer -> answer.body().path("total").asInt(0) > 0));
        try {
            var foundAt = found.get();
            var readAt = read.get();
            while (!told.containsKey(code)) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return new Delay(millis(from, told.get(code)), millis(from, readAt), millis(from, foundAt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new Failure(code + ": " + e.getCause().getMessage(), e);
        }
    }

    private static double millis(long from, long to) {
        return Math.max(0, (to - from) / MILLIS);
    }

    private long until(IntFunction<String> path, Predicate<Answer> holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var number = 0; System.nanoTime() < end; number++) {
            var answer = get(path.apply(number));
            if (holds.test(answer)) {
                return System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new Failure("nothing within " + PATIENCE.toSeconds() + " s");
    }

    private Answer get(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
        } catch (IOException e) {
            throw new Failure("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    private void tell(List<Delay> delays) {
        var found = delays.stream().mapToDouble(Delay::found).sorted().toArray();
        var read = delays.stream().mapToDouble(Delay::read).sorted().toArray();
        var toldAt = delays.stream().mapToDouble(Delay::told).sorted().toArray();
        console.line(
                "%d publications of %d cards and %d items each, one after another, while %d searches a second run (%d, %d failed):",
                delays.size(), CARDS, CARDS * ITEMS, SEARCHES_PER_SECOND, searches.get(), failures.get());
        line("searchable (targets 1000 and 3000)", found);
        line("baseline, the cards can be read", read);
        line("baseline, the change feed tells", toldAt);
        console.line(
                "  searchable after %.2f times the time to the cards and %.2f times that to the feed, at the median",
                at(found, 50) / at(read, 50), at(found, 50) / at(toldAt, 50));
    }

    private void line(String what, double[] sorted) {
        console.line(
                "  %-36s median %7.1f ms, p99 %7.1f ms, longest %7.1f ms",
                what, at(sorted, 50), at(sorted, 99), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
