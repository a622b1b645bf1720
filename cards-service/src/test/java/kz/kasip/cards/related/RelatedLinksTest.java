package kz.kasip.cards.related;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelatedLinksTest extends ServiceTest {
    private static final String NEIGHBOUR = "J62020901";
    private static final String CLASSIFIER = """
            code,level,parent_code,name_ru,name_kk
            9,1 major,,Образцовые занятия,Үлгі кәсіптер
            98,2 sub-major,9,Садовые,Бақтағылар
            987,3 minor,98,Прочие,Өзгелер
            9876,4 group,987,Садовники,Бағбандар
            9876-0,5 initial group,9876,Садовники,Бағбандар
            9876-0-950,6 occupation,9876-0,ПРИВИВАЛЬЩИК РОЗ,РАУШАН ТЕЛУШІ
            """;
    private static final List<Related> RELATED = List.of(
            new Related(4, Map.of("ru", "Смотритель складов")),
            new Related(4, Map.of("ru", "Смотрители склада")),
            new Related(5, Map.of("kk", "Бұлақ сақшысы")),
            new Related(3, Map.of("ru", "Прививальщик роз")),
            new Related(6, Map.of("ru", "Смотритель складов")));

    @Test
    void aRelatedProfessionIsLinkedToCardsOfItsVersionAndOfStandardsInForce() {
        load();
        publish(CODE, 1, 1, LONG_AGO, List.of(linking(), keeper(2), grafter(3)));
        publish(NEIGHBOUR, 1, 2, LONG_AGO, List.of(watcher(1)));
        get("/v1/standards/J62020901/cards").statusCode(200);
        for (String path : List.of("/v1/cards/J62012900-01", "/v1/standards/J62012900/cards")) {
            String card = path.endsWith("cards") ? "items[0]." : "";
            get(path)
                    .statusCode(200)
                    .body(card + "related[0].cardId", equalTo("J62012900-02"))
                    .body(card + "related[0].confidence", equalTo(1.0f))
                    .body(card + "related[0]", not(hasKey("standard")))
                    .body(card + "related[1].cardId", equalTo("J62012900-02"))
                    .body(card + "related[1].confidence", equalTo(0.9f))
                    .body(card + "related[2].cardId", equalTo("J62020901-01"))
                    .body(card + "related[2].standard", equalTo(NEIGHBOUR))
                    .body(card + "related[2].confidence", equalTo(0.9f))
                    .body(card + "related[3].cardId", equalTo("J62012900-03"))
                    .body(card + "related[3].confidence", equalTo(0.85f))
                    .body(card + "related[4]", not(hasKey("cardId")));
        }
        get("/v1/standards/J62012900/versions/1/cards").body("items[0].related.cardId[0]", nullValue());
    }

    @Test
    void aCardThatIsNotInForceOnTheDayIsNotLinkedTo() {
        publish(CODE, 1, 1, LONG_AGO, List.of(linking()));
        publish(NEIGHBOUR, 1, 2, LONG_AGO.plusYears(1), List.of(watcher(1)));
        get("/v1/standards/J62020901/cards").statusCode(200);
        String tag = get("/v1/cards/J62012900-01")
                .body("related[2].cardId", equalTo("J62020901-01"))
                .extract()
                .header("ETag");
        get("/v1/cards/J62012900-01?asOf=2024-12-31").body("related[2]", not(hasKey("cardId")));
        standards.tell(Event.repealed(NEIGHBOUR, 1, LONG_AGO.plusYears(1), LONG_AGO.plusYears(1)));
        get("/v1/cards/J62020999-01").statusCode(404);
        given().header("If-None-Match", tag)
                .get("/v1/cards/J62012900-01")
                .then()
                .statusCode(200)
                .body("related[2]", not(hasKey("cardId")));
    }

    @Test
    void manyCardsAreLinkedTogether() {
        List<CardContent> many = new ArrayList<>();
        IntStream.rangeClosed(1, 200)
                .forEach(number -> many.add(Cards.card(
                        number,
                        Map.of("ru", "Профессия " + number),
                        1 + number % 8,
                        null,
                        null,
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(step -> new Related(
                                        1 + (number + step) % 8, Map.of("ru", "Профессии " + (number + step))))
                                .toList(),
                        "Работать")));
        publish(CODE, 1, 1, LONG_AGO, many);
        get("/v1/standards/J62012900/cards")
                .body("items[0].related[0].cardId", equalTo("J62012900-02"))
                .body("items[0].related[0].confidence", equalTo(0.9f))
                .body("items[199].related[0]", not(hasKey("cardId")));
    }

    private void load() {
        as("admin")
                .contentType("text/csv")
                .body(CLASSIFIER.getBytes(StandardCharsets.UTF_8))
                .post("/v1/occupations/imports")
                .then()
                .statusCode(200);
    }

    private static CardContent linking() {
        return Cards.card(1, Map.of("ru", "Садовник"), 3, null, null, RELATED, "Поливать");
    }

    private static CardContent keeper(int number) {
        return Cards.card(number, "Смотритель складов", 4, null, "Сторожить");
    }

    private static CardContent grafter(int number) {
        return Cards.card(number, "Окулировщик", 3, "9876-0-950", "Прививать");
    }

    private static CardContent watcher(int number) {
        return Cards.card(
                number, Map.of("kk", "Бұлақ сақшысы", "ru", "Сторож родника"), 5, null, null, List.of(), "Сторожить");
    }
}
