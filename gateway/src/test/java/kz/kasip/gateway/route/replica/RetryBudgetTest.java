package kz.kasip.gateway.route.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private long now;
    private final RetryBudget budget = new RetryBudget(0.1, 5, 2, () -> now);

    @Test
    void atOneMomentNoMoreThanTheReserve() {
        assertThat(taken(100)).isEqualTo(5);
    }

    @Test
    void aTenthOfAllRequests() {
        taken(5);
        for (int request = 0; request < 30; request++) budget.request();
        assertThat(taken(100)).isEqualTo(3);
    }

    @Test
    void aFewASecondHoweverFewRequestsThereAre() {
        taken(5);
        now += Duration.ofSeconds(1).toNanos();
        assertThat(taken(100)).isEqualTo(2);
        now += Duration.ofHours(1).toNanos();
        assertThat(taken(100)).isEqualTo(5);
    }

    private int taken(int wanted) {
        int taken = 0;
        for (int times = 0; times < wanted; times++) if (budget.take()) taken++;
        return taken;
    }
}
