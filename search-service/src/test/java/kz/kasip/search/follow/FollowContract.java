package kz.kasip.search.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.Register;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What following the feeds is held to, whatever the engine. Every test begins with feeds that began anew. */
abstract class FollowContract {
    private static final String WORD = "бақылаушысы";

    private Register register;

    @BeforeEach
    void beginAnew() {
        register = new Register(ConfigProvider.getConfig().getValue(Neighbours.PORT, Integer.class));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> given().get("/q/health/ready").statusCode() == 200
                        && find(WORD).getInt("total") == 0
                        && find("облачных").getInt("total") == 0);
    }

    private static JsonPath find(String q) {
        return find(q, null);
    }

    private static JsonPath find(String q, String asOf) {
        return given().queryParam("q", q)
                .queryParams(asOf == null ? Map.of() : Map.of("asOf", asOf))
                .queryParam("limit", 200)
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void awaitTotal(String q, int total) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(find(q).getInt("total")).isEqualTo(total));
    }

    @Test
    void aVersionIsSeenOnlyWhenBothPartsAreThere() {
        register.content("J62011901", 1, "standard-J62011901-1.json", "cards-J62011901-1.json");
        register.tellStandards("VERSION_PUBLISHED", "J62011901", 1, 5, "2026-01-01", null, "PUBLISHED");
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(5))
                .until(() -> find("бұлт").getInt("total") == 0 && !position().endsWith("-1"));
        register.tellCards("J62011901", 1, 5);
        HashSet<Integer> totals = new HashSet<>();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    totals.add(find("бұлт").getInt("total"));
                    return totals.size() > 1;
                });
        awaitTotal("бұлт", totals.stream().max(Integer::compare).orElseThrow());
        assertThat(totals).hasSize(2).contains(0);
        await().atMost(Duration.ofSeconds(5)).until(() -> position().endsWith("-1"));
    }

    /** What an answer says of how far the feed of standards-service is in it. */
    private static String position() {
        return String.valueOf(given().get("/v1/suggest?q=б").header("Kasip-Position"));
    }

    @Test
    void aNewVersionTakesTheOldOnesPlaceAtOnce() {
        register.publish("J62011901", 1, 5, "2026-01-01");
        awaitTotal("шығынды", 1);
        String yesterday = LegalDay.today().minusDays(1).toString();
        register.content("J62011901", 2, "standard-J62011901-2.json", "cards-J62011901-2.json");
        register.atOnce(() -> {
            register.tellStandards("VERSION_CHANGED", "J62011901", 1, 5, "2026-01-01", yesterday, "PUBLISHED");
            register.tellStandards(
                    "VERSION_PUBLISHED", "J62011901", 2, 6, LegalDay.today().toString(), null, "PUBLISHED");
        });
        register.tellCards("J62011901", 2, 6);
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    List<Integer> versions = find(WORD).getList("items.version", Integer.class);
                    assertThat(new HashSet<>(versions)).hasSize(1);
                    return versions.contains(2);
                });
        awaitTotal("шығынды", 0);
        awaitTotal("роботтарды", 1);
    }

    @Test
    void aCorrectionTakesTheFormerRevisionsPlace() {
        register.publish("J62011901", 1, 5, "2026-01-01");
        awaitTotal("шығынды", 1);
        register.content("J62011901", 1, "standard-J62011901-1.json", "cards-J62011901-2.json");
        register.tellStandards("VERSION_PUBLISHED", "J62011901", 1, 8, "2026-01-01", null, "PUBLISHED");
        register.tellCards("J62011901", 1, 8);
        awaitTotal("роботтарды", 1);
        awaitTotal("шығынды", 0);
    }

    @Test
    void whatIsRepealedClosedOrYetToComeIsNotFound() {
        LocalDate today = LegalDay.today();
        register.publish("J62012900", 1, 5, "2026-01-01");
        register.publish("J62011901", 1, 6, today.plusDays(3).toString());
        awaitTotal("наставничество", 1);
        assertThat(find(WORD).getInt("total")).isZero();
        String yesterday = today.minusDays(1).toString();
        register.tellStandards("VERSION_CHANGED", "J62012900", 1, 5, "2026-01-01", yesterday, "REPEALED");
        awaitTotal("наставничество", 0);
        register.tellStandards("VERSION_CHANGED", "J62011901", 1, 6, "2026-01-01", today.toString(), "PUBLISHED");
        awaitTotal("шығынды", 1);
        register.tellStandards("VERSION_CHANGED", "J62011901", 1, 6, "2026-01-01", yesterday, "PUBLISHED");
        awaitTotal("шығынды", 0);
    }

    @Test
    void whatWasInForceOnADayIsFoundByThatDay() {
        LocalDate today = LegalDay.today();
        register.publish("J62011901", 1, 5, "2026-01-01");
        awaitTotal("шығынды", 1);
        register.content("J62011901", 2, "standard-J62011901-2.json", "cards-J62011901-2.json");
        register.atOnce(() -> {
            register.tellStandards("VERSION_CHANGED", "J62011901", 1, 5, "2026-01-01", "2026-03-31", "PUBLISHED");
            register.tellStandards("VERSION_PUBLISHED", "J62011901", 2, 6, "2026-04-01", null, "PUBLISHED");
        });
        register.tellCards("J62011901", 2, 6);
        awaitTotal("роботтарды", 1);
        awaitTotal("шығынды", 0);
        assertThat(find("шығынды", "2026-03-31").getInt("total")).isEqualTo(1);
        assertThat(find("роботтарды", "2026-03-31").getInt("total")).isZero();
        assertThat(find("роботтарды", "2026-04-01").getInt("total")).isEqualTo(1);
        assertThat(find("роботтарды", today.plusYears(1).toString()).getInt("total"))
                .isEqualTo(1);
        assertThat(find(WORD, "2025-12-31").getInt("total")).isZero();
        assertThat(find(WORD, "2026-02-01").getList("facets.standard.value")).containsExactly("J62011901");
        assertThat(find(WORD, "2025-12-31").getList("facets.standard.value")).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsRefusedByName() {
        given().queryParam("q", WORD)
                .queryParam("asOf", "2026-02-30")
                .get("/v1/search")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("asOf")));
    }

    @Test
    void oneVersionThatCanNotBeReadHoldsUpNoOther() {
        register.content("J62011901", 1, "standard-J62011901-1.json", "cards-J62011901-1.json");
        register.breakCards("J62011901", 1);
        register.tellStandards("VERSION_PUBLISHED", "J62011901", 1, 5, "2026-01-01", null, "PUBLISHED");
        register.tellCards("J62011901", 1, 5);
        register.publish("J62012900", 1, 6, "2026-01-01");
        awaitTotal("наставничество", 1);
        assertThat(find("шығынды").getInt("total")).isZero();
        register.content("J62011901", 1, "standard-J62011901-1.json", "cards-J62011901-1.json");
        awaitTotal("шығынды", 1);
    }

    @Test
    @TestSecurity(user = "a", roles = "admin")
    void aRebuildBesideSearchesNeverShowsLess() {
        register.publish("J62011901", 1, 5, "2026-01-01");
        register.publish("J62012900", 1, 6, "2026-01-01");
        awaitTotal("наставничество", 1);
        awaitTotal("шығынды", 1);
        int total = find("бұлт хранилищ").getInt("total");
        var started = given().post("/v1/search/rebuilds").then().statusCode(202);
        String id = started.extract().path("id");
        started.header("Location", endsWith("/v1/search/rebuilds/" + id)).body("generation", equalTo(id));
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    assertThat(find("бұлт хранилищ").getInt("total")).isEqualTo(total);
                    String state = given().get("/v1/search/rebuilds/" + id)
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("state");
                    return state.equals("DONE");
                });
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10))
                .until(() -> find("бұлт хранилищ").getInt("total") == total);
        given().get("/v1/search/rebuilds/" + id).then().body("versions", equalTo(2));
        register.publish("J62011901", 2, 7, LegalDay.today().toString());
        awaitTotal("роботтарды", 1);
    }

    @Test
    @TestSecurity(user = "a", roles = "admin")
    void aRebuildThatNeverWasIsNotKnown() {
        given().get("/v1/search/rebuilds/g1").then().statusCode(404).body("type", equalTo("/problems/rebuild-unknown"));
    }

    @Test
    void aRebuildNeedsAToken() {
        given().post("/v1/search/rebuilds").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "a", roles = "editor")
    void aRebuildNeedsTheRightRole() {
        given().post("/v1/search/rebuilds").then().statusCode(403).contentType("application/problem+json");
    }
}
