package kz.kasip.cards.card;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

/** An answer is given once more without being made again, and never after something has changed. */
@QuarkusTest
class RememberedCardTest extends ServiceTest {
    private static final List<CardContent> CARDS = List.of(card(1, "Дегтярь", 3, null, "Гнать дёготь"));
    private static final String CARD = "/v1/cards/" + CODE + "-01";

    @Test
    void theSameIsAnsweredUntilTheStateIsAnother() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        // The first reader pulls the feed, which makes another state
        get(CARD).statusCode(200);
        get(CARD).statusCode(200).body("standard.effectiveFrom", equalTo(LONG_AGO.toString()));
        database.execute("update standard_version set effective_from = '2024-02-02'");
        get(CARD).body("standard.effectiveFrom", equalTo(LONG_AGO.toString()));
        database.execute("update feed set position = position + 1");
        get(CARD).body("standard.effectiveFrom", equalTo("2024-02-02"));
    }

    @Test
    void whatTheFeedTellsIsAnsweredAtOnce() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        get(CARD).statusCode(200).body("standard.status", equalTo("PUBLISHED"));
        get(CARD).statusCode(200);
        standards.tell(Event.repealed(CODE, 1, LONG_AGO, LONG_AGO.plusYears(1)));
        as("service").post("/internal/catch-ups").then().statusCode(204);
        get(CARD).body("standard.status", equalTo("REPEALED"));
    }

    @Test
    void anImportOfTheClassifierIsSeenAtOnce() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        get(CARD).statusCode(200);
        get(CARD).statusCode(200);
        database.execute("update standard_version set effective_from = '2024-03-03'");
        get(CARD).body("standard.effectiveFrom", equalTo(LONG_AGO.toString()));
        database.execute(
                "insert into occupation (code, level, name_kk, name_ru, search_text) values ('9', 1, 'а', 'б', 'а б')");
        get(CARD).body("standard.effectiveFrom", equalTo("2024-03-03"));
    }

    @Test
    void aRememberedAnswerIsTheSameToTheLastByteAndHeader() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        for (var path : List.of(
                CARD, CARD + "?lang=ru", CARD + "?fields=title", "/v1/standards/" + CODE + "/versions/1/cards")) {
            var first = given().get(path);
            var again = given().get(path);
            assertArrayEquals(first.asByteArray(), again.asByteArray());
            for (var header : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
                assertEquals(first.header(header), again.header(header), header);
            }
            again.then().header("Kasip-Position", notNullValue());
            given().head(path).then().header("ETag", first.header("ETag")).body(emptyString());
            given().header("If-None-Match", first.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304);
        }
        given().accept("text/plain").get(CARD).then().statusCode(406);
    }

    @Test
    void whoMaySeeDraftsIsNotAnsweredFromWhatOthersWereTold() {
        var path = "/v1/standards/" + CODE + "/versions/2/cards";
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        put(CODE, 2, 5, CARDS).statusCode(200);
        as("editor").get(path).then().statusCode(200).header("Cache-Control", "private, no-cache");
        get(path).statusCode(404);
        get(path + "?draft=5").statusCode(404);
    }
}
