package kz.kasip.gateway.key;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import kz.kasip.gateway.testsupport.OwnIssuer;
import kz.kasip.gateway.testsupport.Parts;

/** What the tests of keys ask for, as an admin and as a client. */
final class KeyDesk {
    static final Duration SOON = Duration.ofSeconds(20);
    private static int addresses;

    private KeyDesk() {}

    /** Until the keys can be reached. */
    static void open() {
        Parts.reset();
        await().atMost(SOON).until(() -> admin().get("/v1/keys").statusCode() == 200);
    }

    static JsonPath make(String name) {
        return make(new JsonObject().put("name", name).put("owner", "Example"));
    }

    static JsonPath make(JsonObject wanted) {
        return admin().contentType("application/json")
                .body(wanted.encode())
                .post("/v1/keys")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/keys/"))
                .extract()
                .jsonPath();
    }

    static Response rotate(String id, String body) {
        return admin().contentType("application/json").body(body).post("/v1/keys/" + id + "/rotation");
    }

    static ValidatableResponse use(String key) {
        return from().header("X-API-Key", key).get("/v1/cards").then();
    }

    static void refused(String key, String type) {
        use(key).statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "ApiKey realm=\"kasip\"")
                .body("type", is("/problems/" + type));
    }

    static RequestSpecification admin() {
        return from().header("Authorization", "Bearer " + OwnIssuer.token("chief", "admin"));
    }

    /** Each time from another address, so that only what is meant to be limited is. */
    static RequestSpecification from() {
        addresses++;
        return given().header("X-Forwarded-For", "198.51." + addresses / 250 + "." + (addresses % 250 + 1));
    }
}
