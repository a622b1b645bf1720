package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import kz.kasip.search.index.Deadline;
import kz.kasip.search.problem.Unavailable;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
    @Test
    void whatIsDoneMeanwhileHasTheSameDeadline() {
        Deadline deadline = new Deadline(Duration.ofSeconds(10));
        try (Meanwhile<Deadline> held =
                Meanwhile.begin(deadline, () -> Deadline.current().orElseThrow())) {
            assertThat(held.get()).isSameAs(deadline);
        }
    }

    @Test
    void nobodyWaitsForItLongerThanTheDeadline() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch forever = new CountDownLatch(1);
        try (Meanwhile<Boolean> slow = Meanwhile.begin(new Deadline(Duration.ofMillis(200)), () -> {
            begun.countDown();
            return await(forever);
        })) {
            begun.await();
            assertThatThrownBy(slow::get).isInstanceOf(Unavailable.class);
        } finally {
            forever.countDown();
        }
    }

    @Test
    void itFailsAsItFailed() {
        IllegalArgumentException given = new IllegalArgumentException("given");
        try (Meanwhile<String> failing = Meanwhile.begin(new Deadline(Duration.ofSeconds(10)), () -> {
            throw given;
        })) {
            assertThatThrownBy(failing::get).isSameAs(given);
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
