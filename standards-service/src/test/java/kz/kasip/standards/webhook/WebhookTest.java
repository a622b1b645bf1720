package kz.kasip.standards.webhook;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Eventually;
import kz.kasip.standards.testsupport.Receiver;
import kz.kasip.standards.testsupport.StarClub;
import kz.kasip.standards.testsupport.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "hr",
        roles = {"editor", "approver", "subscriber"})
class WebhookTest {

    @Inject
    WebhookRepository webhooks;

    @Inject
    DeliveryWork work;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void tidyUp() {
        Timing.ahead(Duration.ZERO);
        receiver.close();
        QuarkusTransaction.requiringNew().run(() -> webhooks.delete("owner", "hr"));
    }

    private JsonPath subscribe(Map<String, Object> filter) {
        var body = new HashMap<>(filter);
        body.put("url", receiver.url());
        return given().contentType("application/json")
                .body(body)
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/webhooks/"))
                .extract()
                .jsonPath();
    }

    private static JsonPath deliveries(String id, String query) {
        return given().get("/v1/webhooks/" + id + "/deliveries" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until so many attempts failed and that is written down; the clock may go forward then. */
    private void failed(String id, int times) {
        Eventually.holds(() -> {
            work.work();
            assertThat(given().get("/v1/webhooks/" + id).jsonPath().getInt("failures"))
                    .isEqualTo(times);
        });
    }

    private static ValidatableResponse redelivered(String id, String delivery) {
        return given().noContentType()
                .post("/v1/webhooks/" + id + "/deliveries/" + delivery + "/redelivery")
                .then();
    }

    private List<String> subjects() {
        return receiver.received().stream()
                .map(received -> JsonPath.from(received.body()).getString("subject"))
                .toList();
    }

    @Test
    void whatMatchesIsPostedInOrderSignedAndOnce() {
        var made = subscribe(Map.of("code", "P85590971"));
        published(StarClub.document("P85590971", 1, 4), "P85590971", 1);
        published(StarClub.document("P85590979", 1, 4), "P85590979", 1);
        published(StarClub.document("P85590971", 2, 4), "P85590971", 2);
        Eventually.holds(() -> assertThat(subjects()).containsExactly("P85590971/1", "P85590971/2", "P85590971/1"));
        assertThat(receiver.received()).allMatch(received -> received.isSignedBy(made.getString("secret")));
        assertThat(receiver.received()).extracting(Receiver.Received::id).doesNotHaveDuplicates();
        var listed = deliveries(made.getString("id"), "?state=DELIVERED&limit=2");
        assertThat(listed.getInt("total")).isEqualTo(3);
        assertThat(listed.getList("items.id"))
                .containsExactly(
                        receiver.received().get(2).id(),
                        receiver.received().get(1).id());
        assertThat(deliveries(made.getString("id"), "?state=DELIVERED&limit=2&cursor=" + listed.getString("next"))
                        .getList("items.id"))
                .containsExactly(receiver.received().get(0).id());
        var event = JsonPath.from(receiver.received().getFirst().body());
        assertThat(event.getString("type")).isEqualTo("kz.kasip.standard.published");
        assertThat(event.getString("data.links.version")).isEqualTo("/v1/standards/P85590971/versions/1");
    }

    @Test
    void typesAreChosenAndWhatLeavesTheFilterIsToldInAnyCase() {
        subscribe(Map.of("orkLevel", 4, "oked", "P", "types", List.of("kz.kasip.standard.repealed")));
        published(StarClub.document("P85590972", 1, 4), "P85590972", 1);
        published(StarClub.document("P85590972", 2, 3), "P85590972", 2);
        published(StarClub.document("P85590973", 1, 4), "P85590973", 1);
        given().noContentType().post("/v1/standards/P85590973/repeal").then().statusCode(200);
        Eventually.holds(() -> assertThat(subjects()).containsExactly("P85590972/2", "P85590973/1"));
        assertThat(receiver.received())
                .extracting(received -> JsonPath.from(received.body()).getString("data.tombstone"))
                .containsExactly("OUTSIDE_FILTER", "REPEALED");
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdOverADayAndIsThenDead() {
        receiver.always(500);
        var id = subscribe(Map.of("code", "P85590974")).getString("id");
        published(StarClub.document("P85590974", 1, 4), "P85590974", 1);
        var ahead = Duration.ZERO;
        var attempts = 1;
        for (var wait : List.of("5s", "5m", "30m", "2h", "5h", "10h", "10h")) {
            failed(id, attempts++);
            ahead = ahead.plus(Duration.parse("PT" + wait)).plusSeconds(1);
            Timing.ahead(ahead);
        }
        Eventually.holds(() -> assertThat(deliveries(id, "?state=DEAD").getList("items.attempts"))
                .containsExactly(8));
        assertThat(receiver.received()).hasSize(8);
        assertThat(receiver.received())
                .extracting(Receiver.Received::id)
                .containsOnly(deliveries(id, "").getString("items[0].id"));
        given().get("/v1/webhooks/" + id)
                .then()
                .body("status", equalTo("FAILING"))
                .body("failures", equalTo(8))
                .body("failingSince", notNullValue());

        receiver.always(200);
        var dead = receiver.received().getFirst().id();
        redelivered(id, dead).statusCode(202).body("state", equalTo("PENDING"));
        Eventually.holds(() -> assertThat(deliveries(id, "?state=DELIVERED").getList("items.id"))
                .containsExactly(dead));
        given().get("/v1/webhooks/" + id)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("failures", equalTo(0));
    }

    @Test
    void noLaterEventOvertakesOneThatFails() {
        receiver.answering(503, 302, 404);
        var id = subscribe(Map.of("code", "P85590975")).getString("id");
        published(StarClub.document("P85590975", 1, 4), "P85590975", 1);
        Eventually.holds(() -> assertThat(receiver.received()).hasSize(1));
        published(StarClub.document("P85590975", 2, 4), "P85590975", 2);
        Eventually.holds(() ->
                assertThat(deliveries(id, "?state=PENDING").getInt("total")).isEqualTo(3));
        failed(id, 1);
        assertThat(receiver.received()).hasSize(1);
        redelivered(id, receiver.received().getFirst().id())
                .statusCode(409)
                .body("type", equalTo("/problems/delivery-pending"));
        Timing.ahead(Duration.ofSeconds(6));
        failed(id, 2);
        Timing.ahead(Duration.ofMinutes(6));
        failed(id, 3);
        Timing.ahead(Duration.ofMinutes(40));
        Eventually.holds(() ->
                assertThat(deliveries(id, "?state=DELIVERED").getInt("total")).isEqualTo(3));
        assertThat(subjects())
                .containsExactly(
                        "P85590975/1", "P85590975/1", "P85590975/1", "P85590975/1", "P85590975/2", "P85590975/1");
    }

    @Test
    void whoAnswersGoneIsPostedNothingMore() {
        receiver.answering(410);
        var id = subscribe(Map.of("code", "P85590976")).getString("id");
        published(StarClub.document("P85590976", 1, 4), "P85590976", 1);
        Eventually.holds(() -> given().get("/v1/webhooks/" + id).then().body("status", equalTo("DISABLED")));
        var dead = deliveries(id, "?state=DEAD").getString("items[0].id");
        redelivered(id, dead).statusCode(409).body("type", equalTo("/problems/webhook-disabled"));
    }

    @Test
    void aRotatedSecretSignsBesideTheNewOneForADay() {
        var made = subscribe(Map.of("code", "P85590977"));
        var id = made.getString("id");
        var rotated = given().noContentType()
                .post("/v1/webhooks/" + id + "/secret")
                .then()
                .statusCode(200)
                .body("formerUntil", notNullValue())
                .extract()
                .<String>path("secret");
        test(id).body("state", equalTo("DELIVERED")).body("status", equalTo(204));
        Timing.ahead(Duration.ofHours(25));
        test(id).body("state", equalTo("DELIVERED"));
        var received = receiver.received();
        assertThat(received).hasSize(2).allMatch(one -> one.isSignedBy(rotated));
        assertThat(received.get(0).isSignedBy(made.getString("secret"))).isTrue();
        assertThat(received.get(1).isSignedBy(made.getString("secret"))).isFalse();
        assertThat(JsonPath.from(received.getFirst().body()).getString("type")).isEqualTo("kz.kasip.webhook.test");
        for (var path : List.of("", "/" + id, "/" + id + "/deliveries")) {
            given().get("/v1/webhooks" + path).then().statusCode(200).body(not(containsString("whsec_")));
        }
    }

    private static ValidatableResponse test(String id) {
        return given().noContentType()
                .post("/v1/webhooks/" + id + "/test")
                .then()
                .statusCode(200);
    }

    @Test
    void aTestThatFailsIsNotTriedAgain() {
        receiver.always(500);
        var id = subscribe(Map.of()).getString("id");
        test(id).body("state", equalTo("DEAD")).body("status", equalTo(500)).body("attempts", equalTo(1));
        var delivery = deliveries(id, "").getString("items[0].id");
        redelivered(id, delivery).statusCode(409);
        given().get("/v1/webhooks/" + id).then().body("failures", equalTo(0));
    }
}
