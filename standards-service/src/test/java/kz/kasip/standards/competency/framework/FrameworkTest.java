package kz.kasip.standards.competency.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    @ParameterizedTest
    @CsvSource({
        // told before it counts: it changes on the day on which it appears
        "2026-02-01, , 2026-01-10T00:00:00Z, 2026-02-03, 2026-01-31T19:00:00Z",
        "2026-02-01, , 2026-02-02T09:00:00Z, 2026-02-03, 2026-02-02T09:00:00Z",
        // an end that has not come yet changed nothing
        "2026-02-01, 2026-02-28, 2026-01-10T00:00:00Z, 2026-02-28, 2026-01-31T19:00:00Z",
        "2026-02-01, 2026-02-28, 2026-01-10T00:00:00Z, 2026-03-01, 2026-02-28T19:00:00Z",
    })
    void itChangesWithItsPublicationItsBeginAndItsEnd(
            LocalDate from, LocalDate to, Instant published, LocalDate today, Instant changed) {
        Framework framework = new Framework(
                new StandardCode("J62012962"),
                1,
                1,
                1,
                false,
                from,
                to,
                published,
                today,
                JsonNodeFactory.instance.objectNode());
        assertThat(framework.lastChange()).isEqualTo(changed);
    }
}
