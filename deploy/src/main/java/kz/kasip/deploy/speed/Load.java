package kz.kasip.deploy.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kasip.deploy.system.Failure;

/** Requests by wrk over kept-alive connections. */
final class Load {
    private static final int CONNECTIONS = 64;

    /** With thinking in between, many are needed for a rate, and each is nearly always free to ask in time. */
    private static final int THINKING_CONNECTIONS = 256;

    private static final String DONE = """
        done = function(summary, latency, requests)
          io.write(string.format("RESULT %d %d %d %d %d %d %d %d\\n", summary.requests, summary.duration,
            latency:percentile(50), latency:percentile(99),
            summary.errors.connect, summary.errors.read + summary.errors.write, summary.errors.timeout,
            summary.errors.status))
        end
        """;

    /** No two requests alike, or a cache would ask once for all that wait for the same. */
    private static final String DISTINCT = """
        local number = 0
        request = function()
          number = number + 1
          return wrk.format(nil, wrk.path .. "?n=" .. number)
        end
        """;

    private static final String THINK = "delay = function() return math.random(0, %d) end\n";

    private final Path script;

    Load(Path folder) {
        this(folder, "load");
    }

    /** Loads that run beside each other have each a name. */
    Load(Path folder, String name) {
        this.script = folder.resolve(name + ".lua");
    }

    /** What came of it. */
    record Result(double perSecond, double medianMillis, double p99Millis, Errors errors) {}

    /** What went wrong: connections refused, connections broken off, nothing heard for two seconds, and statuses from 400 on. */
    record Errors(long refused, long broken, long late, long status) {
        Errors plus(Errors other) {
            return new Errors(refused + other.refused, broken + other.broken, late + other.late, status + other.status);
        }

        boolean none() {
            return refused + broken + late + status == 0;
        }
    }

    /** As much as goes. */
    Result most(URI address, Map<String, String> headers, boolean distinct, int seconds) {
        return run(address, headers, DONE + (distinct ? DISTINCT : ""), CONNECTIONS, seconds);
    }

    /** As much as goes, each time for one of the paths at random. */
    Result among(URI address, List<String> paths, int seconds) {
        var lua = "local paths = {\"" + String.join("\", \"", paths) + "\"}\n"
                + "request = function() return wrk.format(nil, paths[math.random(#paths)]) end\n";
        return run(address, Map.of(), DONE + lua, CONNECTIONS, seconds);
    }

    /** So many a second on connections that think at random between their requests. */
    Result atRate(URI address, Map<String, String> headers, boolean distinct, double perSecond, int seconds) {
        var thinking = Math.round(2 * 1000 * THINKING_CONNECTIONS / perSecond);
        return run(
                address,
                headers,
                DONE + (distinct ? DISTINCT : "") + THINK.formatted(thinking),
                THINKING_CONNECTIONS,
                seconds);
    }

    private Result run(URI address, Map<String, String> headers, String lua, int connections, int seconds) {
        try {
            Files.writeString(script, lua);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<>(
                List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency", "-s", script.toString()));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(address.toString());
        return parse(Pinned.run(Pinned.LOAD, command));
    }

    private static Result parse(String printed) {
        var line = printed.lines()
                .filter(each -> each.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new Failure("wrk printed no result: " + printed.strip()));
        var numbers = line.split(" ");
        return new Result(
                Long.parseLong(numbers[1]) * 1e6 / Long.parseLong(numbers[2]),
                Long.parseLong(numbers[3]) / 1e3,
                Long.parseLong(numbers[4]) / 1e3,
                new Errors(
                        Long.parseLong(numbers[5]),
                        Long.parseLong(numbers[6]),
                        Long.parseLong(numbers[7]),
                        Long.parseLong(numbers[8])));
    }
}
