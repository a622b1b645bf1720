package kz.kasip.cards.card;

import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThinPathTest extends ServiceTest {
    private static final List<CardContent> CARDS = List.of(
            card(1, "Садовник", 3, "6113-0-001", "Поливать деревья", "Обрезать ветви"),
            card(2, "Садовник", 4, "6113-0-001", "Лечить деревья"));

    @Test
    void aDraftBecomesCardsWithItsPublication() {
        put(CODE, 1, 1, CARDS).statusCode(200).body("cards.id", contains("J62012900-01", "J62012900-02"));
        get("/v1/cards/J62012900-01").statusCode(404);
        publish(CODE, 1, 1, LONG_AGO, CARDS);
        get("/v1/cards/J62012900-01")
                .statusCode(200)
                .body("title.ru", equalTo("Садовник"))
                .body("standard.version", equalTo(1))
                .body("functions[0].skills[0].abilities[1].id", equalTo("J62012900-01.f1.s1.a2"))
                .body("qualificationReference", nullValue());
        get("/v1/cards")
                .body("items.id", contains("J62012900-01", "J62012900-02"))
                .body("total", equalTo(2));
    }
}
