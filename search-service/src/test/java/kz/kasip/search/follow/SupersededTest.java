package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SupersededTest {
    private static final String KEY = "J62011901/1/1";

    @Test
    void whatOthersMayStillShowStays() {
        Superseded superseded = new Superseded(Duration.ofHours(1));
        superseded.add(KEY);
        assertThat(superseded.gone()).isEmpty();
    }

    @Test
    void whatNobodyElseShowsIsGoneAtOnce() {
        Superseded superseded = new Superseded(Duration.ZERO);
        superseded.add(KEY);
        assertThat(superseded.gone()).containsExactly(KEY);
        superseded.forget(KEY);
        assertThat(superseded.gone()).isEmpty();
    }
}
