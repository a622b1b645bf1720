package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.testsupport.OpenSearchServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OpenSearchEngineTest extends EngineContract {
    private static final OpenSearchServer SERVER = new OpenSearchServer();

    @Override
    Map<String, String> settings() {
        return SERVER.start();
    }

    @Test
    void aQuestionThatTheClusterDoesNotTakeIsAskedOnceAndSaysNothingOfTheIndex() {
        fill(
                List.of(ability("J62012901", 1, 4, 1, "Замечать повреждённые архивы")),
                new InForce(TODAY, Set.of("J62012901/1/1"), Set.of()));
        Question tooMuch = Question.of(new Clause.Term(STEMS, "архив"), 2_000_000);
        long begun = System.nanoTime();
        assertThatIllegalStateException().isThrownBy(() -> index.ask(tooMuch));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(index.generation().orElseThrow().isSuspect()).isFalse();
        assertThat(index.ask(Question.of(new Clause.Term(STEMS, "архив"), 10)).total())
                .isEqualTo(1);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }
}
