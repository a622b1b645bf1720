package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.importing.DocumentImport.State;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a killed process leaves behind is a row in some state; another goes on from there. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "editor-1",
        roles = {"editor", "approver"})
class ContinuationTest {

    @Inject
    StandardImport standards;

    @Inject
    ImportSteps steps;

    @Inject
    ImportRepository imports;

    @ParameterizedTest
    @CsvSource({"RECEIVED, J62012921", "PARSED, J62012922", "CARDS_STORED, J62012923"})
    void anImportLeftInAnyStateGoesOn(State left, String code) {
        var document = Samples.kazakh(code, 1);
        var id = received(document);
        if (left != State.RECEIVED) {
            steps.parse(row(id), () -> {});
        }
        if (left == State.CARDS_STORED) {
            storeCards(id);
        }
        assertThat(row(id).state).isEqualTo(left);

        holds(() -> assertThat(row(id).state).isEqualTo(State.DRAFT_READY));
        importing(document).statusCode(201).body("id", equalTo(id.toString()));
        given().get("/v1/standards/{code}/versions", code).then().body("items", hasSize(1));
    }

    @Test
    void whileCardsServiceIsDownTheImportWaitsAndThenEndsByItself() {
        var code = "J62012924";
        var again = CardsStandIn.failing(code, 503);
        var at = importing(Samples.kazakh(code, 1))
                .statusCode(503)
                .body("type", equalTo("/problems/cards-unavailable"))
                .header("Retry-After", matchesPattern("\\d+"))
                .body("instance", matchesPattern("/v1/imports/[0-9a-f-]{36}"))
                .extract()
                .<String>path("instance");
        given().get(at).then().body("state", equalTo("PARSED"));
        again.run();
        holds(() -> given().get(at).then().body("state", equalTo("DRAFT_READY")));
    }

    @Test
    void aPublicationNeedsTheCardsAndHandsThemInAgainIfTheyAreLost() {
        var code = "J62012925";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        var again = CardsStandIn.failing(code, 500);
        publishing(code, 1).statusCode(503).body("type", equalTo("/problems/cards-failing"));
        again.run();
        CardsStandIn.lose(code);
        publishing(code, 1).statusCode(200).body("status", equalTo("PUBLISHED"));
        assertThat(CardsStandIn.puts(code)).isEqualTo(2);
        CardsStandIn.lose(code);
        publishing(code, 1).statusCode(409).body("type", equalTo("/problems/version-not-draft"));
        assertThat(CardsStandIn.puts(code))
                .as("handed in again, as after a restore")
                .isEqualTo(3);
    }

    @Test
    void whatCardsServiceCannotTakeIsNotTriedForEver() {
        var code = "J62012927";
        var again = CardsStandIn.failing(code, 500);
        var at = importing(Samples.kazakh(code, 1))
                .statusCode(503)
                .body("type", equalTo("/problems/cards-failing"))
                .extract()
                .<String>path("instance");
        holds(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> imports.update("leaseUntil = null where code = ?1", new StandardCode(code)));
            given().get(at).then().body("state", equalTo("FAILED"));
        });
        again.run();
        importing(Samples.kazakh(code, 1)).statusCode(201);
    }

    @Test
    void anOlderImportThatADiscardOvertookMakesADraftWithCards() {
        var code = "J62012928";
        var first = Samples.kazakh(code, 1);
        importing(first).statusCode(201);
        importing((new String(first, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        var older = QuarkusTransaction.requiringNew()
                .call(() -> imports.find("code = ?1 order by revision", new StandardCode(code))
                        .firstResult()
                        .id);
        var before = row(older).revision;
        QuarkusTransaction.requiringNew().run(() -> imports.update("state = ?1 where id = ?2", State.FAILED, older));
        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(204);
        QuarkusTransaction.requiringNew()
                .run(() -> imports.update("state = ?1 where id = ?2", State.CARDS_STORED, older));
        holds(() -> assertThat(row(older).state).isEqualTo(State.DRAFT_READY));
        assertThat(row(older).revision).isGreaterThan(before);
    }

    @Test
    void aPublicationStandsThoughCardsServiceHasNotFollowedYet() {
        var code = "J62012926";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        var again = CardsStandIn.notFollowing();
        publishing(code, 1).statusCode(200).body("status", equalTo("PUBLISHED"));
        again.run();
    }

    @ParameterizedTest
    @CsvSource({"PARSED, P85590961", "CARDS_STORED, P85590962"})
    void anImportThatTheOtherLanguageOvertookIsMergedWithIt(State left, String code) {
        var id = received(Samples.small("ru", code));
        steps.parse(row(id), () -> {});
        if (left == State.CARDS_STORED) {
            storeCards(id);
        }
        importing(Samples.small("kk", code)).statusCode(201);
        holds(() -> assertThat(row(id).state).isEqualTo(State.DRAFT_READY));
        given().get("/v1/standards/{code}/versions/1", code)
                .then()
                .body("languages", equalTo(List.of("kk", "ru")))
                .body("cards[0].title.size()", equalTo(2));
        assertThat(CardsStandIn.lastPut(code).toString()).contains("Телескоп баптаушы", "Наладчик телескопов");
    }

    @Test
    void anOlderDocumentOfALanguageDoesNotComeBackOverALaterOne() {
        var code = "P85590963";
        importing(Samples.small("ru", code)).statusCode(201);
        var older = received(Samples.small("kk", code));
        steps.parse(row(older), () -> {});
        storeCards(older);
        importing(Samples.with(Samples.small("kk", code), "3 топқа", "4 топқа")).statusCode(201);
        holds(() -> assertThat(row(older).state).isEqualTo(State.DRAFT_READY));
        publishing(code, 1).statusCode(200).body("languages", equalTo(List.of("ru", "kk")));
        assertThat(CardsStandIn.lastPut(code).toString()).contains("4 топқа", "на 3 группы");
    }

    private UUID received(byte[] document) {
        return standards.receive(NewImport.of(document, "left.txt", null, null, new Actor("editor-1", null)));
    }

    private void storeCards(UUID id) {
        while (row(id).state == State.PARSED) {
            steps.storeCards(row(id));
        }
    }

    private DocumentImport row(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.get(id));
    }
}
