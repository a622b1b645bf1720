package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final VersionState one = VersionState.unknown("J62011901", 1);
    private final VersionState other = VersionState.unknown("J62011902", 1);

    @Test
    void whatFailedIsTriedAgainAfterWhatHasWaitedLonger() {
        Troubles troubles = new Troubles(new Pauses(Duration.ZERO, Duration.ZERO));
        troubles.failed(other);
        troubles.failed(one);
        assertThat(troubles.toTryAgain(List.of(one, other))).containsExactly(other, one);
        troubles.ended(other);
        assertThat(troubles.toTryAgain(List.of(one, other))).containsExactly(one);
    }

    @Test
    void whatOnlyWaitsHasNotFailed() {
        Troubles troubles = new Troubles(new Pauses(Duration.ofHours(1), Duration.ofHours(1)));
        troubles.waiting(one);
        troubles.failed(other);
        assertThat(troubles.hasFailed(one)).isFalse();
        assertThat(troubles.hasFailed(other)).isTrue();
        assertThat(troubles.toTryAgain(List.of(one, other)))
                .as("not before its time")
                .isEmpty();
    }
}
