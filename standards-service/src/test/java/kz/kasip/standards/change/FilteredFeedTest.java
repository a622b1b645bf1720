package kz.kasip.standards.change;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import kz.kasip.standards.testsupport.StarClub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver", "service"})
class FilteredFeedTest {

    @Inject
    EntityManager entities;

    static String end() {
        var next = (String) null;
        while (true) {
            var page = changes(next, "limit", 200).extract();
            next = page.path("next");
            if (page.<List<?>>path("items").isEmpty()) {
                return next;
            }
        }
    }

    private static ValidatableResponse changes(String after, Object... parameters) {
        return asking(after, parameters).statusCode(200);
    }

    private static ValidatableResponse asking(String after, Object... parameters) {
        var request = given();
        if (after != null) {
            request.queryParam("after", after);
        }
        for (var at = 0; at < parameters.length; at += 2) {
            request.queryParam((String) parameters[at], parameters[at + 1]);
        }
        return request.get("/v1/changes").then();
    }

    @Test
    void aFilterAsksForWhatTheListShows() {
        var from = end();
        published(StarClub.document("P85590951", 1, 4), "P85590951", 1);
        published(Samples.orchard("A01241952"), "A01241952", 1);
        changes(from, "oked", "85.5").body("items.subject", contains("P85590951/1"));
        changes(from, "oked", "A").body("items.subject", contains("A01241952/1"));
        changes(from, "code", "A01241952").body("items.subject", contains("A01241952/1"));
        changes(from, "oked", "P", "orkLevel", 4).body("items.subject", contains("P85590951/1"));
        changes(from, "oked", "P", "orkLevel", 1).body("items", empty()).body("next", startsWith(end() + ":"));
        changes(from, "code", "P85590951")
                .body("items[0].data.title.ru", containsString("образец"))
                .body("items[0].data.revision", equalTo(1))
                .body("items[0].data.tombstone", nullValue())
                .body("items[0].data.links.version", equalTo("/v1/standards/P85590951/versions/1"));
        for (var wrong : List.of("oked=x", "orkLevel=9", "code=J1")) {
            given().get("/v1/changes?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void whatLeavesAFilterIsToldAsATombstoneOnce() {
        var from = end();
        published(StarClub.document("P85590953", 1, 4), "P85590953", 1);
        published(StarClub.document("P85590953", 2, 3), "P85590953", 2);
        published(StarClub.document("P85590953", 3, 3), "P85590953", 3);
        published(StarClub.document("P85590953", 4, 4), "P85590953", 4);

        var told = changes(from, "orkLevel", 4, "code", "P85590953")
                .body("items.subject", contains("P85590953/1", "P85590953/2", "P85590953/4", "P85590953/3"))
                .body("items[0].data.tombstone", nullValue())
                .body("items[1].type", equalTo("kz.kasip.standard.changed"))
                .body("items[1].data.tombstone", equalTo("OUTSIDE_FILTER"))
                .body("items[1].data.status", equalTo("PUBLISHED"))
                .body("items[2].type", equalTo("kz.kasip.standard.published"))
                .body("items[2].data.tombstone", nullValue());
        assertThat(told.extract().<List<String>>path("items.id")).doesNotHaveDuplicates();

        changes(from, "orkLevel", 3, "code", "P85590953")
                .body(
                        "items.subject",
                        contains("P85590953/2", "P85590953/1", "P85590953/3", "P85590953/2", "P85590953/4"))
                .body("items[4].data.tombstone", equalTo("OUTSIDE_FILTER"));
    }

    @Test
    void theRepealOfAStandardIsATombstoneToo() {
        var from = end();
        published(StarClub.document("P85590954", 1, 4), "P85590954", 1);
        given().noContentType().post("/v1/standards/P85590954/repeal").then().statusCode(200);
        changes(from, "orkLevel", 4, "code", "P85590954")
                .body("items[1].type", equalTo("kz.kasip.standard.repealed"))
                .body("items[1].data.tombstone", equalTo("REPEALED"))
                .body("items[1].data.status", equalTo("REPEALED"));
    }

    @Test
    void aFilteredFollowerResumesAfterEachPageWithoutGap() {
        var from = end();
        for (var version = 1; version <= 4; version++) {
            published(StarClub.document("P85590955", version, 3 + version % 2), "P85590955", version);
        }
        var whole = changes(from, "orkLevel", 4, "oked", "P", "limit", 200)
                .extract()
                .<List<String>>path("items.id");
        var cursor = from;
        for (var id : whole) {
            var page = changes(cursor, "orkLevel", 4, "oked", "P", "limit", 1).extract();
            assertThat(page.<List<String>>path("items.id")).containsExactly(id);
            cursor = page.path("next");
        }
        changes(cursor, "orkLevel", 4, "oked", "P").body("items", empty()).body("next", startsWith(end() + ":"));
    }

    @Test
    void aCursorGoesOnWithItsOwnFilterAlone() {
        var everything = end();
        var filtered = changes(everything, "orkLevel", 4).extract().<String>path("next");
        changes(filtered, "orkLevel", 4, "limit", 1).body("next", equalTo(filtered));
        for (var other : List.of(
                new Object[] {"orkLevel", 3}, new Object[] {"orkLevel", 4, "oked", "P"}, new Object[] {"limit", 1})) {
            asking(filtered, other)
                    .statusCode(400)
                    .body("type", equalTo("/problems/cursor-of-another-filter"))
                    .body("violations.field", contains("after"));
        }
        given().queryParam("after", filtered).get("/internal/changes").then().statusCode(400);
        changes(everything, "oked", "P").body("items", empty());
    }

    @Test
    void whoWaitsWithAFilterWaitsOnOverWhatDoesNotMatch() throws Exception {
        importing(StarClub.document("P85590956", 1, 3)).statusCode(201);
        importing(StarClub.document("P85590957", 1, 2)).statusCode(201);
        var from = end();
        var port = RestAssured.port;
        var started = System.nanoTime();
        var waiting = CompletableFuture.supplyAsync(() -> {
            RestAssured.port = port;
            return changes(from, "code", "P85590957", "wait", 20).extract().<List<String>>path("items.subject");
        });
        publishing("P85590956", 1).statusCode(200);
        publishing("P85590957", 1).statusCode(200);
        assertThat(waiting.get()).containsExactly("P85590957/1");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(15));
        changes(end(), "code", "P85590957", "wait", 1).body("items", empty());
    }

    @Test
    void aCursorOfAnotherEpochSaysWhatToDo() {
        given().queryParam("after", UUID.randomUUID() + ":1")
                .queryParam("oked", "J")
                .get("/v1/changes")
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/cursor-of-another-epoch"))
                .body("detail", containsString("from the beginning"));
    }

    /** What the migration of the filters works out of changes that were told before. */
    @Test
    void theFeedItselfTellsWhatTheListShowedAfterEachChange() {
        for (var version = 1; version <= 3; version++) {
            published(StarClub.document("P85590958", version, version), "P85590958", version);
        }
        given().noContentType().post("/v1/standards/P85590958/repeal").then().statusCode(200);
        assertThat(entities.createNativeQuery("""
                        select count(*) from change c where c.code = 'P85590958' and c.listed_levels is distinct from (
                            select v.ork_levels
                            from (select distinct on (told.version) told.* from change told
                                  where told.code = c.code and told.position <= c.position
                                  order by told.version, told.position desc) last
                            join standard_version v
                              on v.code = last.code and v.number = last.version and v.revision = last.revision
                            order by last.effective_from desc,
                              (last.effective_to is null or last.effective_to >= last.effective_from) desc,
                              last.position desc
                            limit 1)
                        """, Long.class).getSingleResult())
                .isEqualTo(0L);
        assertThat(entities.createNativeQuery(
                                "select count(*) from change where code = 'P85590958' and listed_levels is not null",
                                Long.class)
                        .getSingleResult())
                .isEqualTo(6L);
    }
}
