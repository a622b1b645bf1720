package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kz.kasip.deploy.system.Replica;
import kz.kasip.deploy.system.Service;
import org.junit.jupiter.api.Test;

/** One of two processes of cards-service is killed while cards are read. */
class KilledReplicaIT {
    private static final int READERS = 4;
    private static final long HOT = Duration.ofSeconds(1).toNanos();
    private static final int[] KILLED = Boolean.getBoolean("kasip.long") ? new int[] {2, 1, 2, 1} : new int[] {2};

    @Test
    void aKilledReplicaCostsNoFailedRead() throws Exception {
        var environment = RunningKasip.environment("replicas", "KASIP_CARDS_PORT_2");
        environment.put("KASIP_CARDS_REPLICAS", "2");
        try (var kasip = RunningKasip.empty(environment)) {
            kasip.loadSamples();
            var statuses = new ConcurrentHashMap<Integer, Integer>();
            var over = new AtomicBoolean();
            try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
                var reading = IntStream.range(0, READERS)
                        .<Future<?>>mapToObj(reader -> readers.submit(() -> read(kasip, reader, statuses, over)))
                        .toList();
                try {
                    for (var number : KILLED) killAndStart(kasip, new Replica(Service.CARDS, number));
                } finally {
                    over.set(true);
                }
                for (var each : reading) each.get();
            }
            assertThat(statuses).containsOnlyKeys(200);
            assertThat(statuses.get(200)).isGreaterThan(100);
        }
    }

    private static void killAndStart(RunningKasip kasip, Replica replica) {
        LockSupport.parkNanos(HOT);
        kasip.hits().kill(replica);
        LockSupport.parkNanos(HOT);
        kasip.hits().start(replica);
        kasip.awaitReady(Service.CARDS);
        LockSupport.parkNanos(HOT);
    }

    /** No two reads are alike, so none is answered from the gateway's memory. */
    private static void read(RunningKasip kasip, int reader, Map<Integer, Integer> statuses, AtomicBoolean over) {
        for (var number = 0; !over.get(); number++) {
            var limit = 1 + number % 200;
            var path = "/v1/cards?title=" + reader + "x" + number + "&limit=" + limit;
            statuses.merge(kasip.http().get(path).status(), 1, Integer::sum);
            statuses.merge(
                    kasip.http()
                            .get("/v1/cards/J62012901-01?lang=ru&n=" + reader + "x" + number)
                            .status(),
                    1,
                    Integer::sum);
        }
    }
}
