package kz.kasip.standards.competency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldOrderTest {

    @Test
    void instantsAndVersionsAreComparedByWhatTheyMean() {
        assertThat(FieldOrder.of("lastChangeDateTime").compare("2026-02-01T00:00:00.5Z", "2026-02-01T00:00:00Z"))
                .isPositive();
        assertThat(FieldOrder.of("lastChangeDateTime").compare("2026-02-01T05:00:00+05:00", "2026-02-01T00:00:00Z"))
                .isZero();
        assertThat(FieldOrder.of("version").compare("10", "9.2")).isPositive();
        assertThat(FieldOrder.of("version").compare("1.10", "1.9")).isPositive();
        assertThat(FieldOrder.of("title").compare("10", "9")).isNegative();
    }
}
