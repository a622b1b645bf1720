package kz.kasip.cards.ladder;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LadderReadingTest extends ServiceTest {
    private static final CardContent GARDENER = card(1, "Садовник", 3, "6113-2-901", "Поливать", "Обрезать");
    private static final CardContent SENIOR = card(2, "Садовник", 5, "6113-2-901", "Поливать", "Прививать");
    private static final CardContent FORESTER = card(3, "Лесник", 4, null, "Сажать лес");

    @Test
    void theLadderOfEachCardIsThatOfItsProfession() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR, FORESTER));
        String tag = get("/v1/cards/J62012900-02/ladder")
                .statusCode(200)
                .body("id", equalTo("J62012900-02"))
                .body("standard", equalTo(Map.of("code", CODE, "version", 1)))
                .body("rungs.id", contains("J62012900-01", "J62012900-02"))
                .body("rungs.recognisedBy", contains("TITLE", "ITSELF"))
                .body("rungs[0].experience.ru", equalTo("Год в ученичестве"))
                .body("steps.size()", equalTo(1))
                .body("steps[0].distinguishable", equalTo(true))
                .body("steps[0]", not(hasKey("note")))
                .body("steps[0]", not(hasKey("experience")))
                .body("steps[0].abilities.kept", equalTo(1))
                .body("steps[0].abilities.stays", equalTo(0.5f))
                .body("steps[0].abilities.added.text.ru", contains("Прививать"))
                .body("steps[0].abilities.dropped.id", contains("J62012900-01.f1.s1.a2"))
                .body("steps[0].knowledge.added", empty())
                .body("withoutLevel", empty())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/cards/J62012900-02/ladder")
                .then()
                .statusCode(304);
        get("/v1/cards/J62012900-03/ladder")
                .body("rungs.id", contains("J62012900-03"))
                .body("steps", empty());
    }

    @Test
    void theLadderIsThatOfTheVersionInForceOnTheDay() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        get("/v1/cards/J62012900-01/ladder").body("rungs.size()", equalTo(2));
        LocalDate second = LocalDate.of(2025, 7, 1);
        publish(CODE, 2, 2, second, List.of(GARDENER, Cards.at(2, FORESTER)));
        standards.tell(Event.closed(CODE, 1, LONG_AGO, second.minusDays(1)));
        get("/v1/standards/J62012900/versions/2/cards").statusCode(200);
        get("/v1/cards/J62012900-01/ladder")
                .body("standard.version", equalTo(2))
                .body("rungs.size()", equalTo(1));
        get("/v1/cards/J62012900-01/ladder?asOf=2025-06-30")
                .body("standard.version", equalTo(1))
                .body("rungs.id", contains("J62012900-01", "J62012900-02"));
    }

    @Test
    void aLanguageIsKeptAlone() {
        CardContent both = Cards.translated(GARDENER, "Бағбан", "Суару", "Кесу");
        publish(CODE, 1, 1, LONG_AGO, List.of(both, Cards.at(2, FORESTER)));
        get("/v1/cards/J62012900-01/ladder?lang=kk")
                .body("title", equalTo(Map.of("kk", "Бағбан")))
                .body("rungs[0].title", equalTo(Map.of("kk", "Бағбан")));
    }

    @Test
    void whatIsMalformedOrUnknownIsToldSo() {
        get("/v1/cards/J62012900-1/ladder").statusCode(400).body("violations.field", hasItem("number"));
        get("/v1/cards/J62012900-01/ladder?asOf=soon").statusCode(400).body("violations.field", hasItem("asOf"));
        get("/v1/cards/J62012900-01/ladder")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/card-unknown"));
    }
}
