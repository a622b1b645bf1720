package kz.kasip.cards.card;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

/** An official correction is a revision of its own, and what it corrects stays readable. */
@QuarkusTest
class CorrectionTest extends ServiceTest {
    private static final String VERSION = "/v1/standards/" + CODE + "/versions/1/cards";
    private static final List<CardContent> PRINTED =
            List.of(card(1, "Бочар", 3, "7522-0-001", "Гнуть клёпку", "Набирать остов", "Ставить обручи"));
    private static final List<CardContent> RIGHT =
            List.of(card(1, "Бочар", 3, "7522-0-002", "Гнуть клёпку", "Набирать остов", "Ставить обручи"));

    private ValidatableResponse putCorrection(long revision, int official, List<CardContent> cards) {
        return as("service")
                .contentType(ContentType.JSON)
                .body(Cards.draft(cards).replaceFirst("\\{", "{\"officialRevision\": " + official + ", "))
                .put("/internal/standards/{code}/versions/1/drafts/{revision}", CODE, revision)
                .then();
    }

    private void handInAgain(long revision, int official, List<CardContent> cards) {
        String again =
                "{\"officialRevision\": %d, \"ids\": [{\"id\": \"%s-01\", \"number\": 1}], ".formatted(official, CODE);
        as("service")
                .contentType(ContentType.JSON)
                .body(Cards.draft(cards).replaceFirst("\\{", again))
                .put("/internal/standards/{code}/versions/1/drafts/{revision}", CODE, revision)
                .then()
                .statusCode(200);
    }

    private void correct(long revision, int official, List<CardContent> cards) {
        putCorrection(revision, official, cards).statusCode(200);
        standards.tell(Event.published(CODE, 1, revision, Cards.digest(cards), LONG_AGO)
                .ofRevision(official));
    }

    @Test
    void bothRevisionsAreServedAndTheNewestIsInForce() {
        publish(CODE, 1, 1, LONG_AGO, PRINTED);
        get(VERSION).statusCode(200);
        correct(2, 2, RIGHT);
        get(VERSION + "?revision=2")
                .statusCode(200)
                .body("items.occupationCode", contains("7522-0-002"))
                .body("items.id", contains(CODE + "-01"));
        for (String first : List.of(VERSION, VERSION + "?revision=1")) {
            get(first).statusCode(200).body("items.occupationCode", contains("7522-0-001"));
        }
        get("/v1/cards/" + CODE + "-01").body("occupationCode", equalTo("7522-0-002"));
        get("/v1/standards/" + CODE + "/cards").body("items.occupationCode", contains("7522-0-002"));
        get("/v1/standards/" + CODE + "/cards?asOf=2024-06-01").body("items.occupationCode", contains("7522-0-002"));
        get("/v1/cards?occupationCode=7522-0-001").body("total", equalTo(0));
        get("/v1/cards?occupationCode=7522-0-002").body("total", equalTo(1));
        get(VERSION + "?revision=3").statusCode(404);
        get(VERSION + "?revision=0").statusCode(400).body("violations.field", hasItem("revision"));
        as("service").get("/internal/changes").then().body("items.officialRevision", contains(1, 2));
    }

    @Test
    void aCorrectionIsADraftUntilItIsPublished() {
        publish(CODE, 1, 1, LONG_AGO, PRINTED);
        get(VERSION).statusCode(200);
        putCorrection(2, 1, RIGHT).statusCode(409).body("type", equalTo("/problems/version-published"));
        putCorrection(3, 2, RIGHT).statusCode(200);
        get(VERSION + "?revision=2").statusCode(404);
        as("editor").get(VERSION + "?revision=2").then().body("items.occupationCode", contains("7522-0-002"));
        get("/v1/cards/" + CODE + "-01").body("occupationCode", equalTo("7522-0-001"));
        standards.tell(Event.discarded(CODE, 1, 3));
        get(VERSION + "?revision=2").statusCode(404);
        putCorrection(3, 2, RIGHT).statusCode(409).body("type", equalTo("/problems/draft-discarded"));
        get(VERSION).body("items.occupationCode", contains("7522-0-001"));
    }

    @Test
    void theCardsOfACorrectedRevisionComeBackAfterARestoreToo() {
        standards.tell(Event.published(CODE, 1, 1, Cards.digest(PRINTED), LONG_AGO));
        standards.tell(
                Event.published(CODE, 1, 2, Cards.digest(RIGHT), LONG_AGO).ofRevision(2));
        get(VERSION).statusCode(503);
        get(VERSION + "?revision=2").statusCode(503);
        handInAgain(1, 1, PRINTED);
        handInAgain(2, 2, RIGHT);
        get(VERSION).statusCode(200).body("items.occupationCode", contains("7522-0-001"));
        get(VERSION + "?revision=2").body("items.occupationCode", contains("7522-0-002"));
        putCorrection(3, 1, RIGHT).statusCode(409);
    }

    @Test
    void theIdsAreThoseOfTheCorrectedRevisionThoughALaterVersionIsAnother() {
        publish(CODE, 1, 1, LONG_AGO, PRINTED);
        get(VERSION).statusCode(200);
        LocalDate second = LocalDate.of(2025, 7, 1);
        publish(CODE, 2, 2, second, List.of(card(1, "Бочар", 3, "7522-0-001", "Клеить клёпку", "Красить остов")));
        standards.tell(Event.closed(CODE, 1, LONG_AGO, second.minusDays(1)));
        get("/v1/standards/" + CODE + "/versions/2/cards").body("items.id", contains(CODE + "-01"));
        putCorrection(3, 2, RIGHT).body("cards.id", contains(CODE + "-01"));
        standards.tell(
                Event.published(CODE, 1, 3, Cards.digest(RIGHT), LONG_AGO).ofRevision(2));
        get(VERSION + "?revision=2").body("items.occupationCode", contains("7522-0-002"));
    }
}
