package kz.kasip.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartedTest {
    private static final ProcessHandle THIS = ProcessHandle.current();

    @Test
    void aProcessIsRecognisedFromItsLine() {
        var line = Started.of("cards-service", THIS).line();
        assertThat(Started.find(Started.parse(line))).contains(THIS);
    }

    @Test
    void anotherProcessWithTheSamePidIsNot() {
        var earlier = Started.of("cards-service", THIS).startedAt() - 60_000;
        assertThat(Started.find(new Started("cards-service", THIS.pid(), earlier)))
                .isEmpty();
    }
}
