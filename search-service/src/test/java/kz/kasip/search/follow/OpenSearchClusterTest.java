package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.GivenCluster;
import kz.kasip.search.testsupport.OpenSearchCluster;
import org.junit.jupiter.api.Test;

/** A node of three is killed while the index is written and asked. */
class OpenSearchClusterTest {
    private static final String CODE = "J62011";
    private static final int STANDARDS = 30;
    private static final int BEFORE = 8;

    private final GivenRegister register = new GivenRegister(2, Duration.ofMillis(20));

    @Test
    void theLossOfANodeIsNotFeltAndLosesNothing() throws IOException {
        publish(0, BEFORE);
        try (OpenSearchCluster cluster = new OpenSearchCluster();
                Replica replica = Replica.of(new GivenCluster(cluster.addresses(), "kasip"), register)
                        .open()) {
            awaitVersions(replica, BEFORE);
            try (Searching searching = new Searching(replica.index(), 2)) {
                publish(BEFORE, STANDARDS);
                awaitVersions(replica, BEFORE + 3);
                int before = searching.searches();
                cluster.kill(0);
                awaitVersions(replica, STANDARDS);
                await().atMost(Duration.ofSeconds(20)).until(() -> searching.searches() > before + 20);
            }
            assertThat(replica.index().generation().orElseThrow().passages()).isEqualTo(truth());
        }
    }

    private static void awaitVersions(Replica replica, int atLeast) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> replica.versions() >= atLeast);
    }

    private void publish(int from, int to) {
        IntStream.range(from, to).forEach(i -> register.publish(CODE + (900 + i), 1));
    }

    private static Map<String, Long> truth() {
        return IntStream.range(0, STANDARDS)
                .boxed()
                .collect(Collectors.toMap(i -> CODE + (900 + i) + "/1/1", i -> GivenRegister.passages(1)));
    }
}
