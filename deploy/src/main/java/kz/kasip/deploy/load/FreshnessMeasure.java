package kz.kasip.deploy.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long after its publication a version is searchable while searches run, beside what search can't be faster than: the
 * moment at which the change feed tells of it, and at which its cards can be read; and when an answer that the gateway keeps shows it.
 */
public final class FreshnessMeasure {
    private static final int CARDS = 4;
    private static final int ITEMS = 40;
    private static final int SEARCHES_PER_SECOND = 50;
    private static final int FIRST_SERIAL = 900;

    /** Pages of so many sizes are asked for, so that nothing on the way can answer from memory. */
    private static final int LIMITS = 150;

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double SECONDS = 1e9;
    private static final List<String> WORDS =
            List.of("войлочные", "короба", "сушить", "шерстяные", "vistavki", "мастер");

    private final PublicClient reader;
    private final EditorsClient client;
    private final Path folder;
    private final Console console;
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<String> failure = new AtomicReference<>("");

    private FreshnessMeasure(URI gateway, EditorsClient client, Path folder, Console console) {
        this.reader = new PublicClient(gateway, PATIENCE);
        this.client = client;
        this.folder = folder;
        this.console = console;
    }

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
        for (var i = 0; i < publications; i++) {
            draft(code(i));
        }
        var load = Executors.newScheduledThreadPool(1);
        var tasks = Executors.newVirtualThreadPerTaskExecutor();
        try {
            tasks.submit(this::follow);
            startSearches(load, tasks);
            var begun = System.nanoTime();
            var times = new ArrayList<PublicationTimes>();
            for (var i = 0; i < publications; i++) {
                times.add(publish(code(i), tasks));
            }
            console.line(
                    "%d publications of %d cards and %d items each, one after another; beside them %.1f searches/s, %d of %d failed; load %.1f on %d cores",
                    publications,
                    CARDS,
                    CARDS * ITEMS,
                    answered.get() * SECONDS / (System.nanoTime() - begun),
                    failures.get(),
                    asked.get(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors());
            PublicationTimes.tell(times, console);
        } finally {
            // the follower would go on for ever: waiting for it would hide what failed
            load.shutdownNow();
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
                () -> tasks.submit(this::search), 0, 1000 / SEARCHES_PER_SECOND, TimeUnit.MILLISECONDS);
    }

    private void search() {
        var number = asked.getAndIncrement();
        var path = "/v1/search?q=" + encoded(WORDS.get(number % WORDS.size())) + "&limit=" + (1 + number % LIMITS);
        try {
            if (get(path).status() == 200) {
                answered.incrementAndGet();
                return;
            }
        } catch (Failure e) {
            failure.compareAndSet("", e.getMessage());
        }
        failures.incrementAndGet();
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** A follower of the public feed that does nothing but note when it is told of what. */
    private void follow() {
        var after = "";
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var answer = get("/v1/changes?limit=200&wait=20" + (after.isEmpty() ? "" : "&after=" + encoded(after)));
                var now = System.nanoTime();
                if (answer.ok()) {
                    answer.body().path("items").forEach(item -> told.putIfAbsent(codeOf(item), now));
                    after = answer.text("next");
                } else {
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            } catch (Failure e) {
                failure.compareAndSet("", "the feed: " + e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static String codeOf(JsonNode change) {
        return change.path("subject").asString("").replaceFirst("/.*", "");
    }

    /** What the gateway keeps all the time, since nothing but a publication changes it. */
    private int listed() {
        return get("/v1/standards?limit=1").body().path("total").asInt(0);
    }

    private PublicationTimes publish(String code, ExecutorService tasks) {
        var before = listed();
        var from = System.nanoTime();
        var published = client.publish(code, "1");
        var until = System.nanoTime();
        if (!published.ok()) {
            throw new Failure(code + " is not published: " + published.problem());
        }
        var read = tasks.submit(() -> moment(
                "the cards of " + code,
                number -> get("/v1/standards/" + code + "/cards?limit=" + (1 + number % LIMITS))
                        .ok()));
        var found = tasks.submit(() -> moment(
                "a search for " + code,
                number -> get("/v1/search?q=" + encoded("мастер") + "&standard=" + code + "&limit="
                                        + (1 + number % LIMITS))
                                .body()
                                .path("total")
                                .asInt(0)
                        > 0));
        var shown = tasks.submit(() -> moment("the list of standards", number -> listed() > before));
        try {
            var foundAt = found.get();
            var readAt = read.get();
            moment("the feed on " + code, number -> told.containsKey(code));
            return new PublicationTimes(from, until, told.get(code), readAt, foundAt, shown.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new Failure(code + ": " + e.getCause().getMessage(), e);
        }
    }

    /** The moment at which something holds for the first time. */
    private long moment(String what, IntPredicate holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var number = 0; System.nanoTime() < end; number++) {
            if (holds.test(number)) {
                return System.nanoTime();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new Failure(what + " shows nothing within " + PATIENCE.toSeconds() + " s"
                + (failure.get().isEmpty() ? "" : "; what failed first: " + failure.get()));
    }

    private Answer get(String path) {
        return reader.get(path);
    }
}
