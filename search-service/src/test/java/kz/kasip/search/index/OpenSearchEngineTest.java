package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static void refresh(String index) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://" + SERVER.address() + "/" + index + "/_refresh"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatAnotherReleaseServesIsLeftWhereItIsWhileThatIsAlive() throws IOException, InterruptedException {
        fill(List.of(), InForce.NOTHING);
        GivenCluster cluster = new GivenCluster(List.of(SERVER.address()), "kasip-two");
        OpenSearchStore one = new OpenSearchStore(cluster, new Fingerprint("fields", "one"), Duration.ZERO);
        OpenSearchStore other = new OpenSearchStore(cluster, new Fingerprint("others", "other"), Duration.ZERO);
        assertThat(one.turn().take() && other.turn().take()).isTrue();
        Generation made = new Generations(cluster, new Fingerprint("fields", "one")).create();
        String served = made.name();
        made.close();
        one.makeCurrent(served);
        for (int beat = 0; beat < 3; beat++) {
            assertThat(one.turn().take()).isTrue();
            refresh("kasip-two-notices");
            other.tidy(Optional.empty());
        }
        assertThat(one.current()).contains(new CurrentGeneration(served, true));
        other.tidy(Optional.empty());
        assertThat(one.current()).as("nothing was heard of it any more").isEmpty();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }
}
