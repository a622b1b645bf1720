package kz.kasip.cards.card;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import kz.kasip.cards.version.LegalDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CardReadingTest extends ServiceTest {
    private static final LocalDate TODAY = LocalDate.now(LegalDay.ZONE);
    private static final CardContent GARDENER =
            card(1, "Садовник", 3, "6113-0-001", "Поливать деревья", "Обрезать ветви");
    private static final CardContent SENIOR = card(2, "Садовник", 4, "6113-0-001", "Лечить деревья");
    private static final CardContent BEEKEEPER = card(3, "Пчеловод 100% сада", 4, "6123-0-002", "Держать пчёл");

    @Test
    void aDraftIsNoPublicCardUntilItsPublication() {
        put(CODE, 1, 1, List.of(GARDENER, SENIOR)).statusCode(200);
        get("/v1/cards/J62012900-01").statusCode(404).body("type", equalTo("/problems/card-unknown"));
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        get("/v1/cards/J62012900-01")
                .statusCode(200)
                .body("id", equalTo("J62012900-01"))
                .body("standard.code", equalTo(CODE))
                .body("standard.version", equalTo(1))
                .body("title", equalTo(Map.of("ru", "Садовник")))
                .body("functions[0].kind", equalTo("MANDATORY"))
                .body("functions[0].skills[0]", not(hasKey("title")))
                .body("functions[0].skills[0].abilities[1].id", equalTo("J62012900-01.f1.s1.a2"))
                .body("functions[0].skills[0].knowledge", empty())
                .body("$", not(hasKey("qualificationReference")));
    }

    @Test
    void listsAreFilteredAndPaged() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR, BEEKEEPER));
        publish("A01110901", 1, 2, LONG_AGO, List.of(card(1, "Сеятель", 2, null, "Сеять")));
        get("/v1/standards/A01110901/cards").statusCode(200);
        get("/v1/cards?standard=J62012900&orkLevel=4").body("items.id", contains("J62012900-02", "J62012900-03"));
        get("/v1/cards?title=САДОВН").body("total", equalTo(2));
        get("/v1/cards?title=0%").body("items.id", contains("J62012900-03"));
        get("/v1/cards?groupCode=6113-0&orkLevel=3").body("items.id", contains("J62012900-01"));
        get("/v1/cards?occupationCode=6123-0-002").body("items.id", contains("J62012900-03"));
        get("/v1/cards?asOf=2023-12-31").body("items", empty()).body("total", equalTo(0));
        String next = get("/v1/cards?limit=3")
                .body("items.size()", equalTo(3))
                .body("total", equalTo(4))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        get("/v1/cards?limit=3&cursor=" + next)
                .body("items.id", contains("J62012900-03"))
                .body("$", not(hasKey("next")));
        get("/v1/standards/J62012900/cards?cursor=" + next).statusCode(400);
        String place = get("/v1/standards/J62012900/cards?limit=2").extract().path("next");
        get("/v1/standards/J62012900/cards?cursor=" + place).body("items.id", contains("J62012900-03"));
    }

    @Test
    void aCursorHoldsForItsListAndItsFiltersAlone() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR, BEEKEEPER));
        get("/v1/standards/J62012900/cards").statusCode(200);
        String some = get("/v1/cards?orkLevel=4&limit=1").extract().path("next");
        get("/v1/cards?orkLevel=4&limit=5&lang=ru&fields=title&cursor=" + some)
                .statusCode(200)
                .body("items.id", contains("J62012900-03"));
        String place = get("/v1/standards/J62012900/cards?limit=1").extract().path("next");
        for (String path : List.of(
                "/v1/cards?cursor=" + some,
                "/v1/cards?orkLevel=3&cursor=" + some,
                "/v1/cards?orkLevel=4&asOf=2025-01-01&cursor=" + some,
                "/v1/cards?orkLevel=4&title=4&cursor=" + some,
                "/v1/occupations?cursor=" + some,
                "/v1/standards/J62012900/cards?asOf=2025-01-01&cursor=" + place,
                "/v1/standards/J62012900/versions/1/cards?cursor=" + place)) {
            get(path)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/cursor-malformed"))
                    .body("violations.field", contains("cursor"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cards/X62012900-01, section",
        "/v1/cards/J6201A900-01, subclass",
        "/v1/cards/J62012900-1, number",
        "/v1/cards/J62012900, number",
        "/v1/standards/J6201290/cards, serial",
        "/v1/standards/J62012900/versions/0/cards, version",
        "/v1/standards/J62012900/versions/one/cards, version",
        "/v1/cards?orkLevel=9, orkLevel",
        "/v1/cards?orkLevel=nine, orkLevel",
        "/v1/cards?limit=0, limit",
        "/v1/cards?limit=201, limit",
        "/v1/cards?cursor=made-up, cursor",
        "/v1/cards?lang=en, lang",
        "/v1/cards?standard=J62, serial",
        "/v1/cards/J62012900-01?asOf=yesterday, asOf",
    })
    void aMalformedRequestIsToldWhichPartFails(String path, String part) {
        get(path)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(part))
                .body("requestId", notNullValue());
    }

    @Test
    void aVersionIsInForceInItsPeriodAlone() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, BEEKEEPER));
        get("/v1/standards/J62012900/cards").body("total", equalTo(2));
        LocalDate second = LocalDate.of(2025, 7, 1);
        publish(CODE, 2, 2, second, List.of(GARDENER, SENIOR));
        standards.tell(Event.closed(CODE, 1, LONG_AGO, second.minusDays(1)));
        get("/v1/standards/J62012900/versions/2/cards").body("items.id", contains("J62012900-01", "J62012900-03"));
        get("/v1/standards/J62012900/cards").body("items.standard.version", contains(2, 2));
        get("/v1/standards/J62012900/cards?asOf=2025-06-30").body("items.id", contains("J62012900-01", "J62012900-02"));
        get("/v1/cards?asOf=2025-06-30").body("items.standard.version", contains(1, 1));
        get("/v1/cards/J62012900-02").statusCode(200).body("standard.version", equalTo(1));
        get("/v1/cards/J62012900-02?asOf=2025-07-01")
                .statusCode(200)
                .body("standard.effectiveTo", equalTo("2025-06-30"));
        get("/v1/standards/J62012900/cards?asOf=2023-12-31").statusCode(404);
        get("/v1/cards/J62012900-03?asOf=2025-06-30").statusCode(404);
        get("/v1/cards").body("items.id", contains("J62012900-01", "J62012900-03"));
    }

    @Test
    void theCardsOfARepealedStandardStayReadable() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        standards.tell(Event.repealed(CODE, 1, LONG_AGO, LocalDate.of(2025, 1, 31)));
        for (String path : List.of("/v1/cards/J62012900-01", "/v1/cards/J62012900-01?asOf=2025-02-01")) {
            get(path)
                    .statusCode(200)
                    .body("standard.status", equalTo("REPEALED"))
                    .body("standard.effectiveFrom", equalTo("2024-01-01"))
                    .body("standard.effectiveTo", equalTo("2025-01-31"))
                    .body("standard.revision", equalTo(1));
        }
        get("/v1/standards/J62012900/cards").statusCode(200).body("items.standard.status", contains("REPEALED"));
        get("/v1/standards/J62012900/versions/1/cards")
                .body("items[0].standard", equalTo(Map.of("code", CODE, "version", 1)));
        get("/v1/cards/J62012900-01?asOf=2023-12-31").statusCode(404);
        get("/v1/cards").body("total", equalTo(0));
        get("/v1/cards?asOf=2025-01-31")
                .body("total", equalTo(1))
                .body("items[0].standard", equalTo(Map.of("code", CODE, "version", 1)));
    }

    @Test
    void aPublicationStillToComeIsOutOfSight() {
        publish(CODE, 1, 1, TODAY.plusDays(1), List.of(GARDENER));
        get("/v1/standards/J62012900/versions/1/cards").statusCode(404);
        get("/v1/cards/J62012900-01").statusCode(404);
        get("/v1/cards?asOf=" + TODAY.plusDays(1)).body("total", equalTo(0));
        as("editor").get("/v1/standards/J62012900/versions/1/cards").then().statusCode(200);
        publish("A01110901", 1, 2, TODAY, List.of(GARDENER));
        get("/v1/cards/A01110901-01").statusCode(200);
    }

    @Test
    void aRelatedProfessionIsLinkedOnlyWhereThereIsNoDoubt() {
        List<Related> related = List.of(
                new Related(4, Map.of("ru", "  пчеловод 100%  САДА ")),
                new Related(3, Map.of("ru", "Пчеловод 100% сада")),
                new Related(null, Map.of("ru", "Садовник")),
                new Related(5, Map.of("ru", "Лесник")));
        CardContent linking = Cards.card(1, Map.of("ru", "Садовник"), 3, null, null, related, "Поливать");
        publish(CODE, 1, 1, LONG_AGO, List.of(linking, BEEKEEPER));
        get("/v1/cards/J62012900-01")
                .body("related[0].cardId", equalTo("J62012900-02"))
                .body("related[0].confidence", equalTo(1.0f))
                .body("related[0].title.ru", equalTo("  пчеловод 100%  САДА "))
                .body("related[1]", not(hasKey("cardId")))
                .body("related[2]", not(hasKey("cardId")))
                .body("related[3]", not(hasKey("confidence")));
        get("/v1/standards/J62012900/versions/1/cards").body("items[0].related[0]", not(hasKey("cardId")));
    }

    @Test
    void aLanguageIsKeptAloneButNoTextIsLost() {
        CardContent both =
                Cards.card(1, Map.of("kk", "Бағбан", "ru", "Садовник"), 3, null, null, List.of(), "Поливать деревья");
        publish(CODE, 1, 1, LONG_AGO, List.of(both));
        get("/v1/cards/J62012900-01?lang=kk")
                .body("title", equalTo(Map.of("kk", "Бағбан")))
                .body("functions[0].skills[0].abilities[0].text", equalTo(Map.of("ru", "Поливать деревья")))
                .body("standard", not(anEmptyMap()));
        get("/v1/cards?title=бағ").body("total", equalTo(1));
    }

    @Test
    void anAnswerThatIsKnownAlreadyIsNotSentAgain() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        for (String path : List.of(
                "/v1/cards",
                "/v1/cards/J62012900-01",
                "/v1/standards/J62012900/cards",
                "/v1/standards/J62012900/versions/1/cards",
                "/v1/occupations/6113-0",
                "/v1/occupations?q=сад")) {
            String tag = get(path).statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .body(equalTo(""));
        }
    }

    @Test
    void aPublishedCardIsProtectedInTheDatabaseItself() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        get("/v1/cards/J62012900-01").statusCode(200);
        for (String change : List.of(
                "update card set body = '{}'",
                "delete from card",
                "delete from card_revision",
                "update card_revision set digest = 'x'")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.execute(change))
                    .hasStackTraceContaining("never changes");
        }
    }
}
