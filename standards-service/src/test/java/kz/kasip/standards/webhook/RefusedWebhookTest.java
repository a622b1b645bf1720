package kz.kasip.standards.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Receiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(user = "hr", roles = "subscriber")
class RefusedWebhookTest {

    @Inject
    WebhookRepository webhooks;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void tidyUp() {
        receiver.close();
        QuarkusTransaction.requiringNew().run(() -> webhooks.delete("owner", "hr"));
    }

    @Test
    void aSubscriptionThatCannotBeIsRefused() {
        for (var body : List.of(
                "{}",
                "{\"url\": \"https://a@127.0.0.1/\"}",
                "{\"url\": \"" + receiver.url() + "\", \"types\": [\"published\"]}",
                "{\"url\": \"" + receiver.url() + "\", \"types\": [null]}",
                "{\"url\": \"" + receiver.url() + "\", \"orkLevel\": 9}",
                "{\"url\": \"" + receiver.url() + "\", \"oked\": \"?\"}",
                "{\"url\": \"" + receiver.url() + "\", \"code\": \"J1\"}")) {
            given().contentType("application/json")
                    .body(body)
                    .post("/v1/webhooks")
                    .then()
                    .statusCode(body.contains("a@") ? 422 : 400)
                    .body("violations", hasSize(greaterThan(0)));
        }
        given().get("/v1/webhooks/made-up").then().statusCode(400);
        given().get("/v1/webhooks/0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11").then().statusCode(404);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var cursor = "?cursor=" + given().get("/v1/oked?limit=1").<String>path("next");
        var id = given().contentType("application/json")
                .body(Map.of("url", receiver.url(), "code", "P85590978"))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        for (var list : List.of("/v1/webhooks", "/v1/webhooks/" + id + "/deliveries")) {
            given().get(list + cursor).then().statusCode(400).body("type", equalTo("/problems/cursor-malformed"));
        }
    }

    @Test
    void nobodyHasMoreThanAllowed() {
        for (var made = 0; made < 20; made++) {
            given().contentType("application/json")
                    .body(Map.of("url", receiver.url(), "code", "P85590978"))
                    .post("/v1/webhooks")
                    .then()
                    .statusCode(201);
        }
        given().contentType("application/json")
                .body(Map.of("url", receiver.url()))
                .post("/v1/webhooks")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/webhooks-too-many"));
        given().get("/v1/webhooks?limit=5").then().body("items", hasSize(5)).body("total", equalTo(20));
    }

    @Test
    @TestSecurity(user = "editor", roles = "editor")
    void anotherRoleMayNotSubscribe() {
        given().contentType("application/json")
                .body(Map.of("url", receiver.url()))
                .post("/v1/webhooks")
                .then()
                .statusCode(403);
    }
}
