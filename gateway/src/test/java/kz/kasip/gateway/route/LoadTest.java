package kz.kasip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoadTest {
    private double memory;
    private long now;
    private int collections;
    private final Load load = new Load(2, 0.9, () -> memory, () -> collections++, () -> now);

    @Test
    void beyondSoManyOthersAreTurnedAway() {
        assertThat(load.enter()).isTrue();
        assertThat(load.enter()).isTrue();
        assertThat(load.enter()).isFalse();
        load.leave();
        assertThat(load.enter()).isTrue();
    }

    @Test
    void whileMemoryIsScarceNothingGoesToAPartAndGarbageIsCollectedNowAndThen() {
        memory = 0.95;
        lookFor(Duration.ofSeconds(9));
        assertThat(load.enter()).isFalse();
        assertThat(collections).isZero();
        lookFor(Duration.ofSeconds(20));
        assertThat(collections).isEqualTo(2);
        memory = 0.5;
        load.look();
        assertThat(load.enter()).isTrue();
        lookFor(Duration.ofSeconds(30));
        assertThat(collections).isEqualTo(2);
    }

    private void lookFor(Duration time) {
        for (long last = now + time.toNanos(); now < last; now += 500_000_000L) load.look();
    }
}
