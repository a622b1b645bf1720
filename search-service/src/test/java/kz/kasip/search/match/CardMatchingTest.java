package kz.kasip.search.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.problem.Unavailable;
import kz.kasip.search.testsupport.LogLines;
import org.junit.jupiter.api.Test;

class CardMatchingTest {
    private static final String SECRET = "құпиянсекретов";

    private static CardMatching failingWith(RuntimeException failure) {
        return Evaluation.matching(new ServingIndex() {
            @Override
            public Answer askInConfidence(Question question) {
                throw failure;
            }
        });
    }

    private static void match(CardMatching matching) {
        matching.match(Evaluation.request(SECRET + " смотритель хранилищ", 10));
    }

    @Test
    void whatAFailureSaysIsNeitherLoggedNorTold() {
        RuntimeException failure = new IllegalArgumentException("immense term " + SECRET, new RuntimeException(SECRET));
        failure.addSuppressed(new RuntimeException(SECRET));
        CardMatching matching = failingWith(failure);
        try (LogLines log = LogLines.record()) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> match(matching))
                    .satisfies(told -> {
                        StringWriter written = new StringWriter();
                        told.printStackTrace(new PrintWriter(written));
                        assertThat(written.toString())
                                .doesNotContain(SECRET)
                                .contains(CardMatchingTest.class.getSimpleName());
                        assertThat(told).hasMessage(null).hasNoCause().hasNoSuppressedExceptions();
                    });
            assertThat(log.lines())
                    .noneMatch(line -> line.contains(SECRET))
                    .anyMatch(line -> line.contains(IllegalArgumentException.class.getName()));
        }
    }

    @Test
    void aRefusalIsToldAsItIs() {
        CardMatching matching = failingWith(new Unavailable("index-not-ready", "Being filled.", Duration.ofSeconds(2)));
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> match(matching))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("index-not-ready"));
    }
}
