package kz.kasip.cards.follow;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.http.Keeping;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

/** Answers say which place of the feed they reflect at least, and for how long they may be kept. */
@QuarkusTest
class FollowedPositionTest extends ServiceTest {
    private static final List<CardContent> CARDS = List.of(card(1, "Смолокур", 3, null, "Гнать смолу"));
    private static final String CARD = "/v1/cards/" + CODE + "-01";
    private static final String VERSION = "/v1/standards/" + CODE + "/versions/1/cards";

    @Test
    void anAnswerTellsHowFarTheFeedWasFollowed() {
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        // Who pulled it answers before it knows how far that was
        get(CARD).statusCode(200);
        get(CARD).statusCode(200).header("Kasip-Position", endsWith("-1"));
        publish("A01110903", 1, 2, LONG_AGO, CARDS);
        get("/v1/cards/A01110903-01").statusCode(200);
        get(CARD).header("Kasip-Position", endsWith("-2"));
        String tag = get(CARD).extract().header("ETag");
        given().header("If-None-Match", tag).get(CARD).then().statusCode(304).header("Kasip-Position", endsWith("-2"));
    }

    @Test
    void onlyWhatIsPublishedIsTheSameForEver() {
        put(CODE, 1, 1, CARDS).statusCode(200);
        as("editor").get(VERSION).then().statusCode(200).header("Cache-Control", Keeping.PRIVATE);
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        get(VERSION).statusCode(200).header("Cache-Control", Keeping.FOR_EVER);
        get(VERSION + "?revision=1&lang=ru&limit=1").header("Cache-Control", Keeping.FOR_EVER);
        as("editor")
                .get(VERSION)
                .then()
                .header("Cache-Control", Keeping.PRIVATE)
                .header("Kasip-Position", nullValue());
        get("/v1/standards/" + CODE + "/cards").header("Cache-Control", equalTo(Keeping.SHORTLY));
        get(CARD + "?asOf=2025-01-01").header("Cache-Control", equalTo(Keeping.SHORTLY));
    }
}
