package kz.kasip.standards.change;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver", "service"})
class FeedTest {

    private static String end() {
        String next = null;
        while (true) {
            var request = given().queryParam("limit", 200);
            var page = (next == null ? request : request.queryParam("after", next))
                    .get("/internal/changes")
                    .then()
                    .statusCode(200)
                    .extract();
            next = page.path("next");
            if (page.<List<?>>path("items").isEmpty()) {
                return next;
            }
        }
    }

    @Test
    void theFeedTellsWhatHappenedInOrder() {
        var from = end();
        published(Samples.kazakh("J62012951", 1), "J62012951", 1);
        importing(Samples.kazakh("J62012951", 3)).statusCode(201);
        given().delete("/v1/standards/J62012951/versions/3").then().statusCode(204);
        published(Samples.kazakh("J62012951", 2), "J62012951", 2);
        given().noContentType().post("/v1/standards/J62012951/repeal").then().statusCode(200);

        var positions = given().queryParam("after", from)
                .get("/internal/changes")
                .then()
                .body(
                        "items.type",
                        contains(
                                "VERSION_PUBLISHED",
                                "DRAFT_DISCARDED",
                                "VERSION_PUBLISHED",
                                "VERSION_CHANGED",
                                "VERSION_CHANGED"))
                .body("items.version", contains(1, 3, 2, 1, 2))
                .body("items[0].digest.length()", equalTo(64))
                .body("items.revision", everyItem(greaterThan(0)))
                .body("items[4].status", equalTo("REPEALED"))
                .extract()
                .<List<Integer>>path("items.position");
        assertThat(positions).isSorted();
        assertThat(positions.getLast() - positions.getFirst()).isEqualTo(4);

        given().queryParam("after", from)
                .get("/v1/changes")
                .then()
                .body("items", hasSize(4))
                .body("items[0].specversion", equalTo("1.0"))
                .body("items[0].type", equalTo("kz.kasip.standard.published"))
                .body("items[0].subject", equalTo("J62012951/1"))
                .body("items[3].data.status", equalTo("REPEALED"))
                .body("next", equalTo(end()));
    }

    @Test
    void readingPageByPageMissesNothing() {
        var from = end();
        for (var number = 1; number <= 3; number++) {
            published(Samples.kazakh("J62012952", number), "J62012952", number);
        }
        var cursor = from;
        for (var position = 1; position <= 5; position++) {
            cursor = given().queryParam("after", cursor)
                    .queryParam("limit", 1)
                    .get("/internal/changes")
                    .then()
                    .body("items", hasSize(1))
                    .extract()
                    .path("next");
        }
        assertThat(cursor).isEqualTo(end());
    }

    @Test
    void whoWaitsIsToldAtOnce() throws Exception {
        var from = end();
        var port = RestAssured.port;
        importing(Samples.kazakh("J62012953", 1)).statusCode(201);
        var waiting = CompletableFuture.supplyAsync(() -> {
            RestAssured.port = port;
            return given().queryParam("after", from)
                    .queryParam("wait", 20)
                    .get("/internal/changes")
                    .then()
                    .extract()
                    .<List<String>>path("items.code");
        });
        publishing("J62012953", 1).statusCode(200);
        assertThat(waiting.get()).containsExactly("J62012953");
    }

    @Test
    void whatIsPublishedAtOnceIsToldOnceWithoutGaps() throws Exception {
        var codes =
                IntStream.range(0, 8).mapToObj(serial -> "J6201297" + serial).toList();
        codes.forEach(code -> importing(Samples.kazakh(code, 1)).statusCode(201));
        var from = end();
        var port = RestAssured.port;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(codes.stream()
                    .<Callable<Integer>>map(code -> () -> {
                        RestAssured.port = port;
                        return publishing(code, 1).extract().statusCode();
                    })
                    .toList());
            assertThat(answers).extracting(Future::get).containsOnly(200);
        }
        var told = given().queryParam("after", from)
                .get("/internal/changes")
                .then()
                .extract();
        assertThat(told.<List<String>>path("items.code")).containsExactlyInAnyOrderElementsOf(codes);
        var positions = told.<List<Integer>>path("items.position");
        assertThat(positions.getLast() - positions.getFirst()).isEqualTo(7);
    }

    @Test
    void aCursorThatWasMadeUpOrIsOfAnotherEpochIsNoticed() {
        for (var path : List.of("/internal/changes", "/v1/changes")) {
            given().queryParam("after", "made-up")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/cursor-malformed"));
            given().queryParam("after", UUID.randomUUID() + ":1")
                    .get(path)
                    .then()
                    .statusCode(410)
                    .body("type", equalTo("/problems/cursor-of-another-epoch"));
            var beyond = end().replaceFirst(":.*", ":999999999");
            given().queryParam("after", beyond).get(path).then().statusCode(410);
            given().queryParam("wait", "31").get(path).then().statusCode(400);
        }
        given().get("/v1/changes").then().body("next", not(startsWith("made")));
    }
}
