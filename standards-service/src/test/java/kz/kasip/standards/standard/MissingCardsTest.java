package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver", "service"})
class MissingCardsTest {

    @Inject
    EntityManager entities;

    @Test
    void cardsThatARestoreLostAreHandedInAgainWithTheirIds() {
        var published = "J62013970";
        var draft = "J62013971";
        published(Samples.kazakh(published, 1), published, 1);
        importing(Samples.kazakh(draft, 1)).statusCode(201);
        for (var code : List.of(published, draft)) {
            assertThat(CardsStandIn.lastPut(code).has("ids")).isFalse();
            CardsStandIn.lose(code);
        }
        CardsStandIn.restored();
        holds(() -> {
            for (var code : List.of(published, draft)) {
                assertThat(CardsStandIn.puts(code)).isEqualTo(2);
                var again = CardsStandIn.lastPut(code);
                assertThat(again.path("ids")).hasSameSizeAs(again.path("cards"));
                assertThat(again.at("/ids/0/id").asText()).isEqualTo(code + "-01");
            }
            assertThat(CardsStandIn.saidComplete()).isTrue();
        });
    }

    @Test
    void aRestoredFeedRefusesCursorsFromBefore() {
        var cursor = given().get("/v1/changes").path("next");
        var epoch = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select cast(epoch as text) from feed", String.class)
                        .getSingleResult());
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("select cast(after_restore() as text)", String.class)
                        .getSingleResult());
        given().queryParam("after", cursor)
                .get("/v1/changes")
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/cursor-of-another-epoch"));
        given().get("/internal/changes").then().statusCode(200).body("epoch", not(equalTo(epoch)));
    }
}
