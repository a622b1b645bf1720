package kz.kasip.cards.diff;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiffTest extends ServiceTest {
    private static final String DIFF = "/internal/standards/J62012900/diff?from=1&to=2&fromDraft=1&toDraft=2";
    private static final String DIFF_OF_ITSELF = "/internal/standards/J62012900/diff?from=1&to=1&fromDraft=1&toDraft=1";
    private static final CardContent GARDENER = card(1, "Садовник", 3, "6113-0-001", "Поливать", "Сажать деревья");
    private static final CardContent LATER = card(1, "Садовник", 3, "6113-0-001", "Сажать деревья", "Поливать");

    @Test
    void publishedVersionsAndDraftsAreCompared() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        put(CODE, 2, 2, List.of(LATER, card(2, "Лесник", 4, null, "Считать деревья")));
        as("service")
                .get(DIFF)
                .then()
                .statusCode(200)
                .body("changes.type", contains("MOVED", "ADDED"))
                .body("changes[0].path.card", equalTo("J62012900-01"))
                .body("changes[0].text.ru", equalTo("Сажать деревья"))
                .body("changes[1].to.element.title.ru", equalTo("Лесник"));
        as("service").get(DIFF_OF_ITSELF).then().statusCode(200).body("changes", empty());
    }

    @Test
    void theDraftThatIsAskedForIsComparedThoughAnotherWasHandedOverAfterIt() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        put(CODE, 2, 2, List.of(LATER));
        put(CODE, 2, 3, List.of(card(1, "Лесник", 4, null, "Считать деревья")));
        as("service").get(DIFF).then().statusCode(200).body("changes.type", contains("MOVED"));
    }

    @Test
    void twoRevisionsOfOneVersionAreCompared() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        as("service").get(DIFF_OF_ITSELF).then().statusCode(200);
        String correction = Cards.draft(List.of(LATER)).replaceFirst("\\{", "{\"officialRevision\": 2, ");
        as("service")
                .contentType(ContentType.JSON)
                .body(correction)
                .put("/internal/standards/J62012900/versions/1/drafts/2")
                .then()
                .statusCode(200);
        String drafted = "/internal/standards/J62012900/diff?from=1&to=1&fromDraft=1&toDraft=2";
        as("service").get(drafted).then().statusCode(200).body("changes.type", contains("MOVED"));
        standards.tell(Event.published(CODE, 1, 2, Cards.digest(List.of(LATER)), LONG_AGO)
                .ofRevision(2));
        as("service")
                .get("/v1/standards/J62012900/versions/1/cards?revision=2")
                .then()
                .statusCode(200);
        as("service").get(drafted).then().statusCode(200).body("changes.type", contains("MOVED"));
        as("service").get(drafted.replace("toDraft=2", "toDraft=3")).then().statusCode(503);
    }

    @Test
    void whatIsUnknownOrMalformedIsSaid() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        as("service").get(DIFF).then().statusCode(503).body("type", equalTo("/problems/cards-missing"));
        as("service").get(DIFF.replace("from=1", "from=0")).then().statusCode(400);
        as("service").get(DIFF.replace("from=1&", "")).then().statusCode(400);
        as("service").get(DIFF.replace("&toDraft=2", "")).then().statusCode(400);
        as("service").get(DIFF.replace("62012", "6201")).then().statusCode(400);
    }

    @Test
    void onlyTheMachineRoleAsks() {
        as("editor").get(DIFF).then().statusCode(403);
        given().get(DIFF).then().statusCode(401);
    }
}
