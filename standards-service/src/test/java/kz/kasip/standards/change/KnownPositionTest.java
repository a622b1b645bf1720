package kz.kasip.standards.change;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.published;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import kz.kasip.standards.http.Keeping;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Eventually;
import kz.kasip.standards.testsupport.StarClub;
import org.junit.jupiter.api.Test;

/** Answers say which place of the feed they reflect at least. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver"})
class KnownPositionTest {

    private static final String CODE = "P85590942";

    private static String end() {
        var next = "";
        var page = given().get("/v1/changes?limit=200").then().extract();
        while (!page.<String>path("next").equals(next)) {
            next = page.path("next");
            page = given().get("/v1/changes?limit=200&after=" + next).then().extract();
        }
        return next;
    }

    @Test
    void anAnswerTellsHowFarTheFeedGoes() {
        published(StarClub.document(CODE, 1, 4), CODE, 1);
        Eventually.holds(() -> given().get("/v1/standards/" + CODE)
                .then()
                .statusCode(200)
                .header("Cache-Control", Keeping.SHORTLY)
                .header("Kasip-Position", equalTo(end().replace(':', '-'))));
        given().get("/v1/standards/" + CODE + "/versions").then().header("Cache-Control", Keeping.SHORTLY);
    }

    @Test
    void theFeedItselfIsNotKept() {
        given().get("/v1/changes?limit=1").then().statusCode(200).header("Cache-Control", Keeping.PRIVATE);
        given().get("/v1/imports/0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11")
                .then()
                .statusCode(404)
                .header("Kasip-Position", nullValue());
    }
}
