package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import kz.kasip.standards.testsupport.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver"})
class PublishedStandardTest {

    @Inject
    EntityManager entities;

    @Inject
    LegalDay day;

    @AfterEach
    void today() {
        Timing.ahead(Duration.ZERO);
    }

    private static ValidatableResponse publishFrom(String code, int version, LocalDate from) {
        return given().contentType("application/json")
                .body("{\"effectiveFrom\": \"" + from + "\"}")
                .post("/v1/standards/{code}/versions/{version}/publication", code, version)
                .then();
    }

    private static ValidatableResponse standard(String code, LocalDate asOf) {
        return given().queryParam("asOf", asOf.toString())
                .get("/v1/standards/{code}", code)
                .then();
    }

    @Test
    void publishingAVersionClosesTheOneBeforeIt() {
        var code = "J62012941";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        importing(Samples.kazakh(code, 2)).statusCode(201);
        publishFrom(code, 1, LocalDate.of(2024, 1, 1)).statusCode(200).body("effectiveTo", nullValue());
        publishFrom(code, 2, LocalDate.of(2025, 3, 1)).statusCode(200);

        given().get("/v1/standards/{code}", code).then().body("version", equalTo(2));
        standard(code, LocalDate.of(2025, 2, 28))
                .body("version", equalTo(1))
                .body("effectiveTo", equalTo("2025-02-28"));
        standard(code, LocalDate.of(2025, 3, 1)).body("version", equalTo(2));
        standard(code, LocalDate.of(2023, 12, 31)).statusCode(404);
        given().get("/v1/standards/{code}/versions", code).then().body("items.version", contains(2, 1));

        importing(Samples.kazakh(code, 3)).statusCode(201);
        publishFrom(code, 3, LocalDate.of(2024, 6, 1))
                .statusCode(409)
                .body("type", equalTo("/problems/period-overlaps"));
    }

    @Test
    void aVersionToComeStaysOutOfSightUntilItsDay() {
        var code = "J62012942";
        published(Samples.kazakh(code, 1), code, 1);
        importing(Samples.kazakh(code, 2)).statusCode(201);
        var from = day.today().plusDays(3);
        publishFrom(code, 2, from).statusCode(200).body("status", equalTo("SCHEDULED"));
        given().get("/v1/standards/{code}", code)
                .then()
                .body("version", equalTo(1))
                .body("effectiveTo", nullValue());
        standard(code, from).body("version", equalTo(1));
        given().delete("/v1/standards/{code}/versions/2", code).then().statusCode(409);

        given().delete("/v1/standards/{code}/versions/2/publication", code)
                .then()
                .statusCode(204);
        given().get("/v1/standards/{code}/versions/2", code).then().body("status", equalTo("DRAFT"));
        publishFrom(code, 2, from).statusCode(200);

        Timing.ahead(Duration.ofDays(3));
        holds(() -> given().get("/v1/standards/{code}", code)
                .then()
                .body("version", equalTo(2))
                .body("effectiveFrom", equalTo(from.toString())));
        given().get("/v1/standards/{code}/versions/1", code)
                .then()
                .body("effectiveTo", equalTo(from.minusDays(1).toString()));
    }

    @Test
    void whatIsDueTakesItsPlaceBeforeWhatIsPublishedAfterIt() {
        var code = "J62012965";
        published(Samples.kazakh(code, 1), code, 1);
        importing(Samples.kazakh(code, 2)).statusCode(201);
        importing(Samples.kazakh(code, 3)).statusCode(201);
        var first = day.today().plusDays(1);
        publishFrom(code, 2, first).statusCode(200).body("status", equalTo("SCHEDULED"));

        Timing.ahead(Duration.ofDays(2));
        publishFrom(code, 3, first.plusDays(1)).statusCode(200).body("status", equalTo("PUBLISHED"));
        standard(code, first).body("version", equalTo(2)).body("effectiveTo", equalTo(first.toString()));
        standard(code, first.plusDays(1)).body("version", equalTo(3));
        given().get("/v1/standards/{code}/versions/1", code)
                .then()
                .body("effectiveTo", equalTo(first.minusDays(1).toString()));
    }

    @Test
    void aRepealedStandardStaysReadable() {
        var code = "J62012943";
        var successor = "J62012944";
        published(Samples.kazakh(code, 1), code, 1);
        given().contentType("application/json")
                .body("{\"replacedBy\": \"" + successor + "\"}")
                .post("/v1/standards/{code}/repeal", code)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("replacedBy"));
        published(Samples.kazakh(successor, 1), successor, 1);
        given().contentType("application/json")
                .body("{\"replacedBy\": \"" + successor + "\"}")
                .post("/v1/standards/{code}/repeal", code)
                .then()
                .statusCode(200);
        given().get("/v1/standards/{code}", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("REPEALED"))
                .body("replacedBy", equalTo(successor));
        given().noContentType().post("/v1/standards/{code}/repeal", code).then().statusCode(409);
        given().noContentType().post("/v1/standards/J62012999/repeal").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update standard_version set content = '{}' where code = 'J62012945'",
                "update standard_version set digest = '' where code = 'J62012945'",
                "update standard_version set status = 'DRAFT', effective_from = null where code = 'J62012945'",
                "update standard_version set effective_from = '2020-01-01' where code = 'J62012945'",
                "delete from standard_version where code = 'J62012945'",
                "truncate standard_version cascade",
                "update change set version = 9",
                "insert into standard_version select gen_random_uuid(), code, 9, year, status, language, import_id, revision,"
                        + " digest, content, findings, oked_path, ork_levels, search_text, effective_from, effective_to,"
                        + " replaced_by, drafted_by, drafted_at, published_by, published_at"
                        + " from standard_version where code = 'J62012945'"
            })
    void noStatementChangesWhatIsPublished(String sql) {
        if (given().get("/v1/standards/J62012945").statusCode() == 404) {
            published(Samples.kazakh("J62012945", 1), "J62012945", 1);
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining("PSQLException");
    }

    @Test
    void standardsAreListedByWhatIsAsked() {
        var code = "C10110946";
        published(Samples.kazakh(code, 1), code, 1);
        importing(Samples.kazakh("C10110947", 1)).statusCode(201);
        given().get("/v1/standards?oked=C")
                .then()
                .body("items.code", contains(code))
                .body("total", equalTo(1));
        given().get("/v1/standards?oked=10.11.0&orkLevel=8").then().body("items", hasSize(0));
        given().get("/v1/standards?oked=10&status=PUBLISHED&lang=kk&q=c10110")
                .then()
                .body("items[0].title.kk", not(nullValue()))
                .body("items[0].orkLevels.size()", not(equalTo(0)));
        given().get("/v1/standards?oked=10&status=DRAFT").then().body("items.code", contains("C10110947"));
        given().get("/v1/standards?oked=C&asOf=2001-01-01").then().body("total", equalTo(0));
        published(Samples.kazakh("J62012966", 1), "J62012966", 1);
        given().get("/v1/standards?limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items", hasSize(1));
        given().get("/v1/standards?orkLevel=9").then().statusCode(400).body("violations.field", hasItem("orkLevel"));
        given().get("/v1/standards?status=LOST").then().statusCode(400).body("violations.field", hasItem("status"));
        given().get("/v1/standards?oked=999999")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/code-malformed"));
    }

    @Test
    @TestSecurity
    void whoHasNoTokenSeesNoDraftAndChangesNothing() {
        given().get("/v1/standards/J62012948/versions/1").then().statusCode(404);
        given().get("/v1/standards?status=DRAFT").then().statusCode(200).body("total", equalTo(0));
        given().post("/v1/standards/J62012948/versions/1/publication").then().statusCode(401);
        given().delete("/v1/standards/J62012948/versions/1").then().statusCode(401);
        given().get("/v1/imports/00000000-0000-0000-0000-000000000000").then().statusCode(401);
        given().get("/internal/changes").then().statusCode(401);
        given().get("/v1/standards/J6201x").then().statusCode(400).body("violations.field", hasItem("code.subclass"));
        given().get("/v1/standards/J62012999")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
    }
}
