package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import java.util.List;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What authors see of the findings of their document. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "editor-1",
        roles = {"editor", "approver"})
class FindingsTest {

    private static final String CODE = "A01241905";

    @BeforeEach
    void published() {
        var known = given().get("/v1/standards/{code}", CODE).statusCode() == 200;
        if (!known) {
            importing(faulty()).statusCode(201);
            publishing(CODE, 1).statusCode(200);
        }
    }

    private static byte[] faulty() {
        var document = Samples.orchard(CODE);
        document = Samples.with(document, "3. Замазывать срезы", "3. Точить секатор");
        document = Samples.with(document, "\n6 Агроном питомника", "\n6 Агроном питомнека");
        document = Samples.with(document, "Навык 1:\nСъём яблок", "Навык 1:\n-");
        return Samples.with(document, "ТОО «Образцовый сад»", "ТОО «Образцовый сад»\nОбразцова О.О., 8 701 000 11 22");
    }

    @Test
    void aFindingTellsRulePlaceMendAndWhereTheRuleIsExplained() {
        given().get("/v1/standards/{code}/findings", CODE)
                .then()
                .statusCode(200)
                .body("total", equalTo(4))
                .body("items", hasSize(4))
                .body("next", nullValue())
                .body("items.rule", hasItems("duplicated-item", "related-unresolved", "unnamed-skill", "personal-data"))
                .body("items.line", everyItem(greaterThan(1)))
                .body("items.docs", everyItem(containsString("/v1/finding-rules/")))
                .rootPath("items.find { it.rule == 'duplicated-item' }")
                .body("severity", equalTo("WARNING"))
                .body("path", equalTo("cards[1].functions[1].skills[1].abilities[3]"))
                .body("text", equalTo("Точить секатор"))
                .body("mend", equalTo("Delete item 3."))
                .body("page", nullValue())
                .body("sides", nullValue())
                .body("docs", equalTo("/v1/finding-rules/duplicated-item"))
                .rootPath("items.find { it.rule == 'related-unresolved' }")
                .body("mend", containsString("«Агроном питомника»"));
    }

    @Test
    void theDryRunTellsTheSame() {
        importing(given().queryParam("dryRun", true), Samples.with(faulty(), CODE, "A01241906"))
                .statusCode(200)
                .body("findings", hasSize(4))
                .rootPath("findings.find { it.rule == 'duplicated-item' }")
                .body("mend", equalTo("Delete item 3."))
                .body("line", notNullValue())
                .body("docs", equalTo("/v1/finding-rules/duplicated-item"));
    }

    @Test
    void findingsAreFilteredByRuleAndSeverityAndComeInPages() {
        given().get("/v1/standards/{code}/findings?rule=unnamed-skill", CODE)
                .then()
                .body("total", equalTo(1))
                .body("items[0].severity", equalTo("INFO"));
        given().get("/v1/standards/{code}/findings?severity=warning&version=1", CODE)
                .then()
                .body("total", equalTo(2))
                .body("items.severity", everyItem(equalTo("WARNING")));
        given().get("/v1/standards/{code}/findings?rule=levels-alike", CODE)
                .then()
                .body("total", equalTo(0))
                .body("items", hasSize(0));
        var next = given().get("/v1/standards/{code}/findings?limit=3", CODE)
                .then()
                .body("items", hasSize(3))
                .body("total", equalTo(4))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .<String>path("next");
        given().get("/v1/standards/{code}/findings?limit=3&cursor={next}", CODE, next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        given().get("/v1/standards/{code}/findings?rule=spelling", CODE)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("rule")));
        given().get("/v1/standards/{code}/findings?severity=grave", CODE).then().statusCode(400);
    }

    @Test
    void ofAPersonsDataOnlyThePlaceIsTold() {
        given().get("/v1/standards/{code}/findings", CODE)
                .then()
                .body(not(containsString("Образцова")))
                .body(not(containsString("701")))
                .rootPath("items.find { it.rule == 'personal-data' }")
                .body("personal", equalTo(true))
                .body("path", equalTo("technicalData.developers"))
                .body("line", notNullValue())
                .body("text", nullValue());
    }

    @Test
    void thePageOfEachFindingIsThere() {
        given().get("/v1/standards/{code}/findings", CODE)
                .then()
                .extract()
                .<List<String>>path("items.docs")
                .forEach(docs -> RestAssured.get(docs).then().statusCode(200));
    }
}
