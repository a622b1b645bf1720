package kz.kasip.cards.follow;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FollowerTest.Following.class)
class FollowerTest extends ServiceTest {
    private static final List<CardContent> CARDS = List.of(card(1, "Садовник", 3, "6113-0-001", "Поливать деревья"));

    @Inject
    FollowState state;

    /** Follows by itself, as in production, with a short poll. */
    public static class Following implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kasip.follow.enabled", "true", "kasip.follow.poll", "1s", "kasip.follow.longest-pause", "300ms");
        }
    }

    @Test
    void aPublicationArrivesByItselfAlsoAfterAnOutage() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        tellsWithin(Duration.ofSeconds(5), 1);
        standards.down();
        publish("A01110901", 1, 2, LONG_AGO, CARDS);
        get("/v1/standards/A01110901/cards").statusCode(503);
        standards.up();
        tellsWithin(Duration.ofSeconds(5), 2);
    }

    @Test
    void oneReplicaFollowsAtATime() {
        assertThat(state.lease("another", Duration.ofSeconds(5))).isFalse();
        database.execute("update follow set holder = 'gone', held_until = now() - interval '1 second'");
        assertThat(state.lease("another", Duration.ofSeconds(5))).isTrue();
        assertThat(state.lease("a third", Duration.ofSeconds(5))).isFalse();
        state.release("another");
    }

    /** The own feed's long poll waits for what the follower applies. */
    private void tellsWithin(Duration time, int entries) {
        long until = System.nanoTime() + time.toNanos();
        List<?> items = List.of();
        while (items.size() < entries && System.nanoTime() < until) {
            items = as("service")
                    .get("/internal/changes?wait=1")
                    .then()
                    .extract()
                    .path("items");
        }
        org.hamcrest.MatcherAssert.assertThat(items, hasSize(entries));
    }
}
