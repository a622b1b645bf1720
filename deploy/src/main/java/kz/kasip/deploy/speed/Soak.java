package kz.kasip.deploy.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.kasip.deploy.system.Console;

/** Minutes of reads, two of a hundred of them bad, while the gateway's memory is looked at. */
final class Soak {
    private static final double READS_PER_SECOND = 2000;
    private static final double BAD_SHARE = 0.02;
    private static final int BETWEEN_LOOKS_SECONDS = 5;
    private static final int LOOKS_PER_LINE = 12;

    /** The second half is looked at, when all that is kept for good is there. */
    private static final double FLAT_MEBIBYTES_PER_MINUTE = 1;

    private final Rig rig;
    private final Load cached;
    private final Load passed;
    private final Console console;

    Soak(Rig rig, Load cached, Load passed, Console console) {
        this.rig = rig;
        this.cached = cached;
        this.passed = passed;
        this.console = console;
    }

    private record Look(double minute, double mebibytes) {}

    void run(int minutes) {
        var seconds = (int) TimeUnit.MINUTES.toSeconds(minutes);
        try (var process = rig.start(Server.GATEWAY, Map.of())) {
            var card = rig.address(Server.GATEWAY, Case.CARD);
            var unstored = rig.address(Server.GATEWAY, Case.PASS);
            var bad = new BadRequests(card, READS_PER_SECOND * BAD_SHARE, seconds);
            var one = CompletableFuture.supplyAsync(
                    () -> cached.atRate(card, Map.of(), false, READS_PER_SECOND / 2, seconds));
            var other = CompletableFuture.supplyAsync(
                    () -> passed.atRate(unstored, Map.of(), true, READS_PER_SECOND / 2, seconds));
            var refused = CompletableFuture.runAsync(
                    bad, runnable -> Thread.ofVirtual().start(runnable));
            var looks = look(process, seconds);
            refused.join();
            tell("cached card", one.join());
            tell("passed through", other.join());
            console.line("bad requests: %d", bad.sent());
            tell(looks.subList(looks.size() / 2, looks.size()), process.alive());
        }
    }

    private List<Look> look(Pinned process, int seconds) {
        var looks = new ArrayList<Look>();
        for (var at = 0; at < seconds; at += BETWEEN_LOOKS_SECONDS) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(BETWEEN_LOOKS_SECONDS));
            var look = new Look(
                    (at + BETWEEN_LOOKS_SECONDS) / 60.0, process.memory().mebibytes());
            if (looks.size() % LOOKS_PER_LINE == 0) {
                console.line("  minute %4.1f  %4.0f MiB", look.minute, look.mebibytes);
            }
            looks.add(look);
        }
        return looks;
    }

    private void tell(String what, Load.Result result) {
        console.line(
                "%s: %.0f requests/s, p50 %.2f ms, p99 %.2f ms%s",
                what,
                result.perSecond(),
                result.medianMillis(),
                result.p99Millis(),
                result.errors().none() ? "" : ", " + result.errors());
    }

    private void tell(List<Look> looks, boolean alive) {
        var slope = slope(looks);
        var flat = alive && slope <= FLAT_MEBIBYTES_PER_MINUTE;
        console.line(
                "memory in the second half: %.0f to %.0f MiB, slope %+.2f MiB a minute (flat is at most %+.0f): %s",
                looks.stream().mapToDouble(Look::mebibytes).min().orElse(0),
                looks.stream().mapToDouble(Look::mebibytes).max().orElse(0),
                slope,
                FLAT_MEBIBYTES_PER_MINUTE,
                flat ? "flat" : "NOT FLAT");
    }

    /** The slope of the line that lies best in the least squares' sense. */
    private static double slope(List<Look> looks) {
        var minute = looks.stream().mapToDouble(Look::minute).average().orElse(0);
        var mebibytes = looks.stream().mapToDouble(Look::mebibytes).average().orElse(0);
        var both = looks.stream()
                .mapToDouble(look -> (look.minute - minute) * (look.mebibytes - mebibytes))
                .sum();
        var square = looks.stream()
                .mapToDouble(look -> (look.minute - minute) * (look.minute - minute))
                .sum();
        return square == 0 ? 0 : both / square;
    }
}
