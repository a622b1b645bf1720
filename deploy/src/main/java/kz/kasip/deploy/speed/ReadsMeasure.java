package kz.kasip.deploy.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how fast cards-service and standards-service are read without the gateway, beside pgbench that runs one statement with
 * the same answer on the same database. The service, and in its turn pgbench, has one core; PostgreSQL and the load have another.
 */
public final class ReadsMeasure {
    private static final double TARGET = 0.35;
    private static final int SHORT_WARMING = 3;

    private final Settings settings = Settings.here();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Load load;
    private final PgBench statements;
    private final Console console;
    private final int seconds;
    private final int warming;

    private ReadsMeasure(Path folder, Console console, int seconds, int warming) {
        this.load = new Load(folder);
        this.statements = new PgBench(folder);
        this.console = console;
        this.seconds = seconds;
        this.warming = warming;
    }

    /** Takes a folder to work in, seconds, and seconds of warming up; a Kasip with something published runs as the variables say. */
    public static void main(String... arguments) {
        var console = Console.terminal();
        try {
            new ReadsMeasure(
                            Path.of(arguments[0]),
                            console,
                            Integer.parseInt(arguments[1]),
                            Integer.parseInt(arguments[2]))
                    .run();
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() {
        var standards = "/v1/standards?limit=200";
        var keys = Map.of(
                Read.Key.CARD,
                keys(Service.CARDS, "/v1/cards?limit=200", item -> text(item, "id")),
                Read.Key.CODE,
                keys(Service.STANDARDS, standards, item -> text(item, "code")),
                Read.Key.VERSION,
                keys(Service.STANDARDS, standards, item -> text(item, "code") + "/versions/" + text(item, "version")));
        pin();
        console.line(
                "%d cards of %d standards, read at random; %s",
                keys.get(Read.Key.CARD).size(),
                keys.get(Read.Key.CODE).size(),
                "0".equals(settings.environment().get("KASIP_ANSWERS_MEMORY"))
                        ? "the services answer every request anew"
                        : "the services remember their answers");
        for (var read : Read.values()) {
            measure(read, keys.get(read.key()));
        }
    }

    private void measure(Read read, List<String> keys) {
        var address = settings.url(read.service());
        var paths = keys.stream().map(read::path).toList();
        var bytes = paths.stream()
                        .mapToInt(path -> ask(address.resolve(path)).length())
                        .sum()
                / paths.size();
        load.among(address, paths, warming);
        var ours = load.among(address, paths, seconds);
        var script = read.script(keys);
        statements.most(settings.database(read.service()), script, SHORT_WARMING);
        var theirs = statements.most(settings.database(read.service()), script, seconds);
        var ratio = ours.perSecond() / theirs.perSecond();
        console.line("%s, %.1f kB", read.title(), bytes / 1e3);
        console.line("  " + line(read.service().module(), ours));
        console.line("  " + line("pgbench", theirs));
        console.line("  %.2f x pgbench (at least %.2f)%s", ratio, TARGET, ratio < TARGET ? " MISSED" : "");
    }

    private static String line(String who, Load.Result result) {
        return "%-18s %8.0f /s  p50 %6.2f ms  p99 %6.2f ms%s"
                .formatted(
                        who,
                        result.perSecond(),
                        result.medianMillis(),
                        result.p99Millis(),
                        result.errors().none() ? "" : "  " + result.errors());
    }

    private static String text(JsonNode item, String name) {
        return item.path(name).asString();
    }

    private List<String> keys(Service service, String path, Function<JsonNode, String> key) {
        var items = json(ask(settings.url(service).resolve(path))).path("items");
        var keys = StreamSupport.stream(items.spliterator(), false).map(key).toList();
        if (keys.isEmpty()) {
            throw new Failure(path + " has nothing to read");
        }
        return keys;
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }

    private String ask(URI address) {
        try {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Failure(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new Failure(address + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    /** The two services to one core, all else of this Kasip to the other. */
    private void pin() {
        var run = settings.data().resolve("run/processes");
        try {
            for (var line : Files.readAllLines(run)) {
                var parts = line.split(" ");
                var measured = parts[0].equals(Service.CARDS.module()) || parts[0].equals(Service.STANDARDS.module());
                pin(measured ? Pinned.SERVER : Pinned.LOAD, Long.parseLong(parts[1]));
            }
            var postmaster = Files.readAllLines(settings.data().resolve("postgres/postmaster.pid"))
                    .getFirst();
            pin(Pinned.LOAD, Long.parseLong(postmaster.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pin(int core, long pid) {
        var all = new ArrayList<Long>(List.of(pid));
        ProcessHandle.of(pid)
                .ifPresent(
                        process -> process.descendants().map(ProcessHandle::pid).forEach(all::add));
        for (var each : all) {
            Pinned.run(core, List.of("taskset", "--all-tasks", "--cpu-list", "--pid", "" + core, "" + each));
        }
    }
}
