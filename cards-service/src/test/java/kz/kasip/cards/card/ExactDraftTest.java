package kz.kasip.cards.card;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

/** Whose write of a draft was refused may have handed over cards that are newer than those of the draft. */
@QuarkusTest
class ExactDraftTest extends ServiceTest {
    private static final String VERSION = "/v1/standards/" + CODE + "/versions/1/cards";
    private static final String DRAFTS = "/internal/standards/" + CODE + "/versions/1/drafts/";
    private static final List<CardContent> WON = List.of(card(1, "Бочар", 3, "7522-0-001", "Гнуть клёпку"));
    private static final List<CardContent> LOST = List.of(card(1, "Бочар", 3, "7522-0-002", "Красить клёпку"));

    private void bothAreHandedOver() {
        put(CODE, 1, 7, WON).statusCode(200);
        put(CODE, 1, 8, LOST).statusCode(200);
    }

    private void publication() {
        standards.tell(Event.published(CODE, 1, 7, Cards.digest(WON), LONG_AGO));
    }

    private void theWinnersAreServed(String role) {
        as(role).get(VERSION + "?draft=7")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("items.occupationCode", contains("7522-0-001"));
    }

    @Test
    void exactlyTheDraftThatIsAskedForIsServed() {
        bothAreHandedOver();
        theWinnersAreServed("service");
        theWinnersAreServed("editor");
        as("service").get(VERSION + "?draft=8").then().body("items.occupationCode", contains("7522-0-002"));
        publication();
        theWinnersAreServed("service");
        get(VERSION).statusCode(200);
        theWinnersAreServed("service");
    }

    @Test
    void whatIsNotHereIsAskedForLater() {
        bothAreHandedOver();
        as("service")
                .get(VERSION + "?draft=9")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/cards-missing"));
        standards.tell(Event.published(CODE, 1, 8, "0".repeat(64), LONG_AGO));
        get(VERSION).statusCode(503);
        as("service").get(VERSION + "?draft=8").then().statusCode(503);
        as("service").get(VERSION + "?draft=0").then().statusCode(400);
    }

    @Test
    void whoSeesNoDraftsDoesNotAskForOne() {
        publish(CODE, 1, 7, LONG_AGO, WON);
        get(VERSION).statusCode(200);
        get(VERSION + "?draft=7").statusCode(404).body("type", equalTo("/problems/version-unknown"));
    }

    @Test
    void anEditorReadsWhatIsPublishedAndNotTheNewestDraft() {
        bothAreHandedOver();
        publication();
        as("editor").get(VERSION).then().body("items.occupationCode", contains("7522-0-001"));
    }

    @Test
    void aRefusedDraftIsDroppedAndAPublishedOneStays() {
        bothAreHandedOver();
        as("service").delete(DRAFTS + 8).then().statusCode(204);
        as("service").delete(DRAFTS + 8).then().statusCode(204);
        as("editor").get(VERSION).then().statusCode(200).body("items.occupationCode", contains("7522-0-001"));
        publication();
        get(VERSION).statusCode(200);
        as("service").delete(DRAFTS + 7).then().statusCode(204);
        get(VERSION).statusCode(200).body("items.id", contains(CODE + "-01"));
        as("editor").delete(DRAFTS + 7).then().statusCode(403);
    }
}
