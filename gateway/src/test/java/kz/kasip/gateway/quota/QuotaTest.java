package kz.kasip.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private final Quota quota = Quota.of("keyless", 600, Duration.ofMinutes(1));

    @Test
    void thePolicyIsAsTheDraftHasIt() {
        assertThat(quota.policy()).isEqualTo("\"keyless\";q=600;w=60");
    }

    @Test
    void theStateSaysWhatIsLeftAndWhenAllIsFreeAgain() {
        assertThat(List.of(quota.state(600), quota.state(599), quota.state(300), quota.state(0), quota.state(-7)))
                .containsExactly(
                        "\"keyless\";r=600;t=0",
                        "\"keyless\";r=599;t=1",
                        "\"keyless\";r=300;t=30",
                        "\"keyless\";r=0;t=60",
                        "\"keyless\";r=0;t=60");
    }
}
