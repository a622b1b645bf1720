package kz.kasip.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TellingTest {
    private static final Quota QUOTA = Quota.of("test", 600, Duration.ofMinutes(1));

    @Test
    void whatWasTakenBecomesFreeAgain() {
        assertThat(telling(10, 0).base(100, 5)).isEqualTo(60);
        assertThat(telling(10, 0).base(100, 50)).isEqualTo(10);
        assertThat(telling(10, 0).base(100, -3)).isEqualTo(110);
    }

    @Test
    void aLeaseIsCountedOnce() {
        assertThat(telling(30, 100).base(300, 0)).isEqualTo(230);
        assertThat(telling(0, 100).base(300, 0)).isEqualTo(200);
        assertThat(telling(0, 100).base(90, 0)).isZero();
    }

    @Test
    void whatIsLeftIsLeasedInParts() {
        assertThat(telling(1, 0).lease(300, 3)).isEqualTo(100);
        assertThat(telling(1, 0).lease(599, 3)).isEqualTo(1);
        assertThat(telling(1, 0).lease(600, 3)).isZero();
        assertThat(telling(1, 0).lease(700, 3)).isZero();
        assertThat(telling(0, 50).lease(300, 3)).isZero();
        assertThat(telling(1, 0).lease(300, 1)).isZero();
    }

    private static Telling telling(long taken, long leased) {
        return new Telling(new Allowance("client", QUOTA), taken, leased);
    }
}
