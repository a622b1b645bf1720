package kz.kasip.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import kz.kasip.gateway.testsupport.OwnDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final OwnDatabase DATABASE = new OwnDatabase();

    private final List<Gateway> gateways = new ArrayList<>();

    /** What one gateway has of limits. */
    private record Gateway(Sharing sharing, Allowances allowances) {
        static Gateway start() {
            Sharing sharing = new Sharing(DATABASE.open(), Duration.ofMillis(200));
            sharing.start();
            return new Gateway(sharing, new Allowances(sharing, 1000, Duration.ofMinutes(10)));
        }

        /** How much of so many requests is granted, sent as fast as can be or with pauses. */
        long ask(String client, Quota quota, int times, Duration pause) {
            long granted = 0;
            for (int asked = 0; asked < times; asked++) {
                if (allowances.take(client, quota, 1).granted()) granted++;
                if (!pause.isZero()) LockSupport.parkNanos(pause.toNanos());
            }
            return granted;
        }
    }

    @BeforeAll
    static void startDatabase() {
        DATABASE.start();
    }

    @AfterAll
    static void stopDatabase() {
        DATABASE.close();
    }

    @AfterEach
    void stopGateways() {
        gateways.forEach(gateway -> gateway.sharing().close());
    }

    private void start(int replicas) {
        for (int at = 0; at < replicas; at++) gateways.add(Gateway.start());
        await().atMost(SOON)
                .until(() ->
                        gateways.stream().allMatch(gateway -> gateway.sharing().replicas() == replicas));
    }

    @ParameterizedTest
    @CsvSource({"2, 1000, 0", "3, 1000, 0", "3, 600, 300", "2, 100, 2000"})
    void togetherReplicasGrantHardlyMoreThanTheLimit(int replicas, int amount, int micros) throws Exception {
        start(replicas);
        Quota quota = Quota.of("test", amount, Duration.ofHours(1));
        String client = "flood-" + replicas + "-" + amount + "-" + micros;
        long granted = flood(client, quota, 2 * amount, Duration.ofNanos(micros * 1000L));
        System.Logger log = System.getLogger(SharingTest.class.getName());
        log.log(System.Logger.Level.INFO, "{0} of {1} granted by {2} replicas", granted, amount, replicas);
        assertThat(granted).isBetween((long) (amount * 0.9), (long) (amount * 1.1));
    }

    private long flood(String client, Quota quota, int times, Duration pause)
            throws InterruptedException, ExecutionException {
        long granted = 0;
        try (var clients = Executors.newFixedThreadPool(gateways.size())) {
            List<Future<Long>> asking = new ArrayList<>();
            // nearly all that is refused as too fast for the replicas to hear of each other is asked again a moment
            // later
            for (int round = 0; round < 6; round++) {
                asking.clear();
                for (Gateway gateway : gateways)
                    asking.add(clients.submit(() -> gateway.ask(client, quota, times / 3, pause)));
                for (Future<Long> asked : asking) granted += asked.get();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        return granted;
    }

    @Test
    void whatIsUsedUpAtOneReplicaIsUsedUpAtTheOthers() {
        start(2);
        Quota quota = Quota.of("test", 500, Duration.ofHours(1));
        long first = gateways.getFirst().ask("mover", quota, 5000, Duration.ofNanos(100_000));
        assertThat(first).isBetween(450L, 510L);
        long second = gateways.getLast().ask("mover", quota, 2000, Duration.ofNanos(100_000));
        assertThat(first + second).isLessThanOrEqualTo(555);
    }

    @Test
    void oneReplicaAloneGrantsAllAtOnce() {
        start(1);
        Quota quota = Quota.of("test", 300, Duration.ofHours(1));
        assertThat(gateways.getFirst().ask("alone", quota, 400, Duration.ZERO)).isEqualTo(300);
    }

    @Test
    void aReplicaThatComesLaterKnowsWhatWasTaken() {
        start(1);
        Quota quota = Quota.of("test", 100, Duration.ofHours(1));
        assertThat(gateways.getFirst().ask("early", quota, 100, Duration.ZERO)).isEqualTo(100);
        start(1, 2);
        await().atMost(SOON).until(() -> gateways.getFirst().sharing().replicas() == 2);
        long more = gateways.getLast().ask("early", quota, 500, Duration.ofMillis(1));
        assertThat(more).isLessThanOrEqualTo(10);
    }

    private void start(int more, int sum) {
        for (int at = 0; at < more; at++) gateways.add(Gateway.start());
        await().atMost(SOON).until(() -> gateways.getLast().sharing().replicas() == sum);
    }

    @Test
    void withoutADatabaseEachCountsForItselfAndItComesBack() {
        start(2);
        DATABASE.kill();
        await().atMost(SOON)
                .until(() ->
                        gateways.stream().noneMatch(gateway -> gateway.sharing().isShared()));
        Quota quota = Quota.of("test", 200, Duration.ofHours(1));
        for (Gateway gateway : gateways) {
            assertThat(gateway.ask("lonely", quota, 300, Duration.ZERO)).isEqualTo(200);
        }
        DATABASE.comeBack();
        await().atMost(SOON)
                .until(() ->
                        gateways.stream().allMatch(gateway -> gateway.sharing().replicas() == 2));
        for (Gateway gateway : gateways) {
            assertThat(gateway.ask("lonely", quota, 100, Duration.ofMillis(1))).isLessThanOrEqualTo(1);
        }
    }
}
