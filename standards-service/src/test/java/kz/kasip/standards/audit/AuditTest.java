package kz.kasip.standards.audit;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.People.as;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import kz.kasip.standards.testsupport.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(user = "approver-1", roles = "approver")
class AuditTest {

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @AfterEach
    void today() {
        Timing.ahead(Duration.ZERO);
    }

    private static ValidatableResponse trail(String code) {
        return as("admin-1", "admin").get("/v1/standards/{code}/audit", code).then();
    }

    @Test
    void everyStepIsTold() {
        var code = "J62021911";
        importing(given().header("X-Forwarded-For", "203.0.113.7"), Samples.kazakh(code, 1))
                .statusCode(201);
        given().noContentType()
                .header("X-Forwarded-For", "203.0.113.8")
                .post("/v1/standards/{code}/versions/1/publication", code)
                .then()
                .statusCode(200);
        given().noContentType().post("/v1/standards/{code}/repeal", code).then().statusCode(200);
        trail(code)
                .statusCode(200)
                .body(
                        "items.findAll { it.action != 'SUBMITTED' && it.action != 'APPROVED' }.action",
                        contains("REPEALED", "PUBLISHED", "IMPORTED"))
                .body("items.find { it.action == 'IMPORTED' }.actor", equalTo("importer"))
                .body("items.find { it.action == 'IMPORTED' }.address", equalTo("203.0.113.7"))
                .body("items.find { it.action == 'PUBLISHED' }.actor", equalTo("approver-1"))
                .body("items.find { it.action == 'PUBLISHED' }.address", equalTo("203.0.113.8"))
                .body("items.code", everyItem(equalTo(code)))
                .body("items.version", everyItem(equalTo(1)))
                .body("items.at", everyItem(notNullValue()));
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        var code = "J62021912";
        published(Samples.kazakh(code, 1), code, 1);
        var before = trail(code).extract().path("total");
        given().noContentType()
                .post("/v1/standards/{code}/versions/1/publication", code)
                .then()
                .statusCode(409);
        importing(Samples.reworded(Samples.kazakh(code, 1))).statusCode(409);
        trail(code).body("total", equalTo(before));
        trail("J62021999").statusCode(404).body("type", equalTo("/problems/standard-unknown"));
    }

    @Test
    void theSystemPutsAVersionInForceOnItsDay() {
        var code = "J62021913";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        var from =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Almaty")).plusDays(2);
        publishFrom(code, from);
        given().delete("/v1/standards/{code}/versions/1/publication", code)
                .then()
                .statusCode(204);
        publishFrom(code, from);
        Timing.ahead(Duration.ofDays(2));
        holds(() -> trail(code)
                .body("items[0].action", equalTo("ACTIVATED"))
                .body("items[0].actor", equalTo("system"))
                .body("items[0].address", nullValue())
                .body("items.action", hasItem("WITHDRAWN"))
                .body(
                        "items.findAll { it.action == 'SCHEDULED' }.detail",
                        contains("in force from " + from, "in force from " + from)));
    }

    private static void publishFrom(String code, LocalDate from) {
        given().contentType("application/json")
                .body(Map.of("effectiveFrom", from.toString()))
                .post("/v1/standards/{code}/versions/1/publication", code)
                .then()
                .statusCode(200);
    }

    @Test
    void theTrailIsReadByPageAndFilter() {
        var code = "J62021914";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        as("editor-2", "editor")
                .delete("/v1/standards/{code}/versions/1", code)
                .then()
                .statusCode(204);
        importing(Samples.kazakh(code, 1)).statusCode(201);
        String next = admin("standard=" + code + "&limit=2")
                .body("items.action", contains("IMPORTED", "DISCARDED"))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        admin("standard=" + code + "&limit=2&cursor=" + next)
                .body("items.action", contains("IMPORTED"))
                .body("next", nullValue());
        admin("standard=" + code + "&actor=editor-2").body("items.action", contains("DISCARDED"));
        admin("standard=" + code + "&action=IMPORTED").body("items", hasSize(2));
        admin("standard=" + code + "&to=2020-01-01T00:00:00Z").body("items", empty());
        admin("standard=" + code + "&from=2020-01-01T00:00:00Z").body("total", equalTo(3));
        admin("from=yesterday").statusCode(400).body("violations.field", contains("from"));
        admin("action=LOST").statusCode(400).body("violations.field", contains("action"));
    }

    private static ValidatableResponse admin(String query) {
        return as("admin-1", "admin").get("/v1/audit?" + query).then();
    }

    @Test
    void onlyAdminsReadIt() {
        given().get("/v1/audit").then().statusCode(403);
        as("editor-1", "editor").get("/v1/standards/J62021914/audit").then().statusCode(403);
    }

    @Test
    @TestSecurity
    void withoutATokenNobodyReadsIt() {
        given().get("/v1/audit").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry (actor, action, code, version) values ('a', 'LOST', 'J62021915', 1)"
            })
    void noStatementChangesTheTrail(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(AuditAction.COMMENTED, new StandardCode("J62021915"), 1, "in a test"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining("PSQLException");
    }
}
