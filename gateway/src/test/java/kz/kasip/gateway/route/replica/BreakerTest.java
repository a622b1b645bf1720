package kz.kasip.gateway.route.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private long now;
    private final Breaker breaker = new Breaker(3, Duration.ofMillis(500), Duration.ofSeconds(1), () -> now);

    @Test
    void severalFailuresInARowOpenIt() {
        breaker.failed();
        breaker.failed();
        breaker.succeeded();
        breaker.failed();
        breaker.failed();
        assertThat(breaker.isClosed()).isTrue();
        assertThat(breaker.failed()).isTrue();
        assertThat(breaker.isClosed()).isFalse();
        assertThat(breaker.tries()).isFalse();
    }

    @Test
    void oneRequestIsTriedAfterAWhileAndClosesIt() {
        open();
        pass(500);
        assertThat(breaker.tries()).isTrue();
        assertThat(breaker.tries()).isFalse();
        breaker.succeeded();
        assertThat(breaker.isClosed()).isTrue();
    }

    @Test
    void aTrialThatFailsOpensItForTwiceAsLongButNoLongerThanTheLongest() {
        open();
        pass(500);
        assertThat(breaker.tries()).isTrue();
        assertThat(breaker.failed()).isFalse();
        pass(999);
        assertThat(breaker.tries()).isFalse();
        pass(1);
        assertThat(breaker.tries()).isTrue();
        breaker.failed();
        pass(1000);
        assertThat(breaker.tries()).isTrue();
    }

    @Test
    void aTrialThatSaysNothingMakesRoomForAnother() {
        open();
        pass(500);
        assertThat(breaker.tries()).isTrue();
        breaker.ended();
        assertThat(breaker.tries()).isTrue();
    }

    @Test
    void aCheckThatFindsItWellLetsOneBeTriedAtOnce() {
        open();
        breaker.mend();
        assertThat(breaker.isClosed()).isFalse();
        assertThat(breaker.tries()).isTrue();
    }

    @Test
    void whatCannotBeReachedIsLeftAloneAtOnce() {
        assertThat(breaker.trip()).isTrue();
        assertThat(breaker.isClosed()).isFalse();
    }

    private void open() {
        for (int failure = 0; failure < 3; failure++) breaker.failed();
    }

    private void pass(long milliseconds) {
        now += Duration.ofMillis(milliseconds).toNanos();
    }
}
