package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import kz.kasip.deploy.system.Console;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything is hit at random while it is at work: killed, paused, restarted, and the disk of its database filled. */
class FaultsIT {
    private static final boolean LONG = Boolean.getBoolean("kasip.long");
    private static final int FAULTS = LONG ? 400 : 64;
    private static final int LEAST = 60;

    /** Twice what it takes on two cores: slow machines take longer over the same faults. */
    private static final Duration MOST = LONG ? Duration.ofMinutes(30) : Duration.ofMinutes(5);

    /** Versions that were acknowledged while all that went on. */
    private static final int KNOWN = 6;

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long SEED = Long.getLong("kasip.seed", System.nanoTime() % 1_000_000);

    private static final Console CONSOLE = Console.terminal();

    private static RunningKasip kasip;

    @BeforeAll
    static void start() {
        kasip = RunningKasip.empty(RunningKasip.environment("faults"));
    }

    @AfterAll
    static void stop() {
        if (kasip != null) kasip.close();
    }

    @Test
    void whatWasAcknowledgedSurvivesAndNothingIsHalf() {
        CONSOLE.line("Faults with -Dkasip.seed=%d", SEED);
        var ledger = new Ledger();
        var workload = new Workload(kasip, ledger, SEED);
        var faults = new Faults(kasip.hits(), SEED);
        try (workload;
                faults) {
            faults.run(FAULTS, () -> ledger.known().size() >= KNOWN, MOST);
        }
        new Invariants(kasip, ledger).hold(workload.follower());
        CONSOLE.line(
                "%d faults injected (%s), %d operations checked, %d versions as acknowledged",
                faults.injected(),
                faults.told(),
                ledger.operations(),
                ledger.known().size());
        assertThat(faults.injected()).isGreaterThanOrEqualTo(LEAST);
        assertThat(ledger.known()).hasSizeGreaterThanOrEqualTo(KNOWN);
    }

    @Test
    void aFullDiskRefusesWritesAndGoesOnWhenThereIsSpace() throws Exception {
        var mounted = SmallDisk.mount(SmallDisk.in(kasip.data()));
        if (mounted.isEmpty()) {
            CONSOLE.line("Left out: the full disk of the database (no small file system can be mounted)");
            return;
        }
        try (var disk = mounted.get()) {
            disk.take(kasip.settings());
            published("A01610990");
            disk.fill();
            var refused = new ArrayList<Reply>();
            for (var serial = 910; serial < 990 && refused.size() < 5; serial++) {
                var answer = handed("A01610" + serial);
                if (!answer.ok()) refused.add(answer);
            }
            assertThat(refused).hasSize(5).allSatisfy(answer -> {
                assertThat(answer.problem()).isEqualTo("503 database-unavailable");
                assertThat(answer.header("retry-after")).isNotEmpty();
            });
            for (var path : new String[] {"/v1/standards/A01610990", "/v1/cards/A01610990-01", "/v1/changes"}) {
                assertThat(kasip.http().get(path).status()).as(path).isEqualTo(200);
            }
            disk.free();
            published("A01610991");
            disk.giveBack(kasip.settings());
        }
    }

    private static Reply handed(String code) {
        return kasip.http().hand(kasip.token("editor"), "/v1/imports", code + ".txt", Documents.sampleAs(code));
    }

    private static void published(String code) {
        await().ignoreExceptions().atMost(SOON).untilAsserted(() -> {
            assertThat(handed(code).status()).isEqualTo(201);
            assertThat(kasip.http().publish(kasip.token("approver"), code, 1).problem())
                    .matches(said -> said.startsWith("no problem: 200") || said.equals("409 version-not-draft"));
            assertThat(kasip.http()
                            .get("/v1/standards/" + code + "/cards")
                            .json()
                            .path("items"))
                    .hasSize(4);
        });
    }
}
