package kz.kasip.search.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kz.kasip.search.problem.Unavailable;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private record Given(int atOnce, Duration patience, Duration budget) implements MatchConfig {}

    @Test
    void whoComesWhenAllTurnsAreTakenIsToldToComeAgain() throws InterruptedException {
        Turns turns = new Turns(new Given(1, Duration.ofMillis(50), Duration.ofSeconds(10)));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(deadline -> {
            begun.countDown();
            await(end);
            return "first";
        }));
        begun.await();
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> turns.take(deadline -> "second"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("match-busy"));
        end.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(turns.<String>take(deadline -> "third")).isEqualTo("third");
    }

    @Test
    void aTurnIsGivenBackByWhoFails() {
        Turns turns = new Turns(new Given(1, Duration.ofMillis(50), Duration.ZERO));
        for (int time = 0; time < 3; time++) {
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> turns.take(deadline -> {
                        deadline.check();
                        return "late";
                    }))
                    .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("match-too-long"));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
