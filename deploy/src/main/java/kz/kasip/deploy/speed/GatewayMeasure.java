package kz.kasip.deploy.speed;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;

/** Measures the gateway and nginx on equal terms: each alone on one core, the load and the upstream on another. */
public final class GatewayMeasure {
    private static final double MILLIS_AT_HALF = 10;

    /** A server that is less busy waits for the load, and tells nothing of itself. */
    private static final double BUSY = 0.9;

    /** An nginx is as fast at once. */
    private static final int SHORT_WARMING = 3;

    private final Rig rig;
    private final Load load;
    private final Console console;
    private final int seconds;
    private final int warming;
    private final Map<Case, Map<Server, Figures>> figures = new EnumMap<>(Case.class);

    /** What one server did in one case. */
    private record Figures(Load.Result most, double busy, Load.Result half) {}

    private GatewayMeasure(Rig rig, Load load, Console console, int seconds, int warming) {
        this.rig = rig;
        this.load = load;
        this.console = console;
        this.seconds = seconds;
        this.warming = warming;
    }

    /**
     * Takes a folder to work in, the card's file or -, the first of six ports, seconds or soak=MINUTES,
     * seconds of warming up, and the cases.
     */
    public static void main(String... arguments) {
        var console = Console.terminal();
        var folder = Path.of(arguments[0]);
        try (var rig = new Rig(
                folder, arguments[1].equals("-") ? null : Path.of(arguments[1]), Integer.parseInt(arguments[2]))) {
            if (arguments[3].startsWith("soak=")) {
                var minutes = Integer.parseInt(arguments[3].replaceFirst("soak=", ""));
                new Soak(rig, new Load(folder, "cached"), new Load(folder, "passed"), console).run(minutes);
                return;
            }
            var cases = Stream.of(arguments).skip(5).map(Case::of).toList();
            new GatewayMeasure(
                            rig,
                            new Load(folder),
                            console,
                            Integer.parseInt(arguments[3]),
                            Integer.parseInt(arguments[4]))
                    .run(cases);
        } catch (Failure e) {
            console.problem("deploy/bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(List<Case> cases) {
        for (var server : Server.values()) {
            var asked = cases.stream()
                    .filter(each -> each.servers().contains(server))
                    .toList();
            if (!asked.isEmpty()) measure(server, asked);
        }
        figures.forEach(this::tell);
    }

    private void measure(Server server, List<Case> cases) {
        try (var process = rig.start(server, Map.of())) {
            var warm = server == Server.GATEWAY ? warming : SHORT_WARMING;
            for (var asked : cases) measure(process, server, asked, warm);
            console.problem("  %s holds %s MiB"
                    .formatted(server.title(), process.memory().mebibytes()));
        }
    }

    private void measure(Pinned process, Server server, Case asked, int warm) {
        var address = rig.address(server, asked);
        var headers = asked.headers(
                rig.ask(address, Map.of()).headers().firstValue("ETag").orElse("\"none\""));
        var answer = rig.ask(address, headers);
        if (answer.statusCode() != asked.status()) {
            throw new Failure(server.title() + ", " + asked.title() + ": answers " + answer.statusCode());
        }
        if (asked == Case.GZIP
                && answer.headers().firstValue("Content-Encoding").isEmpty()) {
            console.problem("  " + server.title() + " does not compress");
        }
        // each second another crowd of connections, to whose coming a JVM settles too
        for (var crowd = 0; crowd < warm; crowd++) load.most(address, headers, asked.distinct(), 1);
        var before = process.busySeconds();
        var begun = System.nanoTime();
        var most = load.most(address, headers, asked.distinct(), seconds);
        var busy = (process.busySeconds() - before) / ((System.nanoTime() - begun) / 1e9);
        for (var crowd = 0; crowd < warm / 2; crowd++) {
            load.atRate(address, headers, asked.distinct(), most.perSecond() / 2, 1);
        }
        var half = load.atRate(address, headers, asked.distinct(), most.perSecond() / 2, seconds);
        var all = new Figures(most, busy, half);
        figures.computeIfAbsent(asked, each -> new EnumMap<>(Server.class)).put(server, all);
        console.problem("  " + line(server, all));
    }

    private static String line(Server server, Figures all) {
        var errors = all.most.errors().plus(all.half.errors());
        return "%-24s %8.0f requests/s  p50 %6.2f ms  p99 %6.2f ms  core %3.0f %% busy; at %6.0f/s p50 %5.2f ms  p99 %5.2f ms%s"
                .formatted(
                        server.title(),
                        all.most.perSecond(),
                        all.most.medianMillis(),
                        all.most.p99Millis(),
                        all.busy * 100,
                        all.half.perSecond(),
                        all.half.medianMillis(),
                        all.half.p99Millis(),
                        errors.none() ? "" : "  " + errors);
    }

    private void tell(Case asked, Map<Server, Figures> measured) {
        console.line(asked.title());
        measured.forEach((server, all) -> console.line("  " + line(server, all)));
        var ours = measured.get(Server.GATEWAY);
        var rival = measured.get(asked.rival());
        var ratio = ours.most.perSecond() / rival.most.perSecond();
        console.line(
                "  gateway: %.2f x %s (at least %.1f)%s, p99 %.2f x its; p99 at half of the top rate %.2f ms (below"
                        + " %.0f)%s",
                ratio,
                asked.rival().title(),
                asked.target(),
                verdict(ours, rival, ratio >= asked.target()),
                ours.most.p99Millis() / rival.most.p99Millis(),
                ours.half.p99Millis(),
                MILLIS_AT_HALF,
                ours.half.p99Millis() >= MILLIS_AT_HALF || !ours.half.errors().none() ? " MISSED" : "");
    }

    private static String verdict(Figures ours, Figures rival, boolean reached) {
        if (!ours.most.errors().plus(rival.most.errors()).none()) return " MISSED, with errors";
        if (Math.min(ours.busy, rival.busy) < BUSY) return ", limited by the load";
        return reached ? "" : " MISSED";
    }
}
