package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "chief",
        roles = {"editor", "approver"})
class ReviewTest {

    @Inject
    LegalDay day;

    @Test
    void whatIsInForceAndDueIsListedTheLongestOverdueFirst() {
        planned("H49110991", 1, "01.03.2026");
        planned("H49110992", 1, "15.07.2025");
        planned("H49110993", 1, "01.01.2098");
        planned("H49110994", 1, "01.01.2025");
        planned("H49110994", 2, "01.01.2097");
        planned("H49110995", 1, "01.01.2025");
        given().noContentType().post("/v1/standards/H49110995/repeal").then().statusCode(200);
        var overdue = (int) ChronoUnit.DAYS.between(LocalDate.of(2025, 7, 15), day.today());
        given().get("/v1/reviews?oked=49.11.0&lang=kk")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("total", equalTo(2))
                .body("items.code", contains("H49110992", "H49110991"))
                .body("items.plannedReview", contains("2025-07-15", "2026-03-01"))
                .body("items[0].overdueDays", equalTo(overdue))
                .body("items[0].title.kk", notNullValue());
        given().get("/v1/reviews?oked=H&dueBefore=2098-01-01")
                .then()
                .body("items.code", contains("H49110992", "H49110991", "H49110994"))
                .body("items[2].overdueDays", equalTo(0));
        var next = given().get("/v1/reviews?oked=H&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("next");
        given().get("/v1/reviews?oked=H&limit=1&cursor=" + next).then().body("items.code", contains("H49110991"));
        given().get("/v1/reviews?oked=H&limit=9&lang=kk&cursor=" + next).then().statusCode(200);
        for (var list : List.of(
                "/v1/reviews?oked=A",
                "/v1/reviews?limit=1",
                "/v1/reviews?oked=H&dueBefore=2999-01-01",
                "/v1/standards?oked=H",
                "/v1/oked?q=H")) {
            given().get(list + "&cursor=" + next)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/cursor-malformed"))
                    .body("violations.field", contains("cursor"));
        }
        given().get("/v1/reviews?dueBefore=2025-07-15").then().body("items.code", not(hasItem("H49110992")));
        given().get("/v1/reviews?dueBefore=soon").then().statusCode(400).body("violations.field", hasItem("dueBefore"));
        given().get("/v1/reviews?oked=999999").then().statusCode(400);
    }

    private static void planned(String code, int version, String review) {
        published(Samples.with(Samples.kazakh(code, version), "01.09.2028", review), code, version);
    }
}
