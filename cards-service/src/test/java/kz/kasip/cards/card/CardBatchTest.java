package kz.kasip.cards.card;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CardBatchTest extends ServiceTest {
    private static final String OTHER = "A01110901";
    private static final CardContent GARDENER = card(1, "Садовник", 3, "6113-0-001", "Поливать деревья");
    private static final CardContent SENIOR = card(2, "Садовник", 4, "6113-0-001", "Лечить деревья");
    private static final CardContent NAMING = Cards.card(
            1,
            Map.of("kk", "Егінші", "ru", "Сеятель"),
            2,
            null,
            null,
            List.of(new Related(3, Map.of("ru", "Жнец"))),
            "Сеять");
    private static final CardContent REAPER = card(2, "Жнец", 3, null, "Жать");

    @Inject
    SessionFactory sessions;

    @Test
    void cardsAreAnsweredInTheOrderAskedEachAsByItself() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        publish(OTHER, 1, 2, LONG_AGO, List.of(NAMING, REAPER));
        List<String> ids = List.of("A01110901-01", "J62012900-02", "A01110901-02", "J62012900-01");
        String alone = ids.stream()
                .map(id -> get("/v1/cards/" + id).statusCode(200).extract().asString())
                .collect(Collectors.joining(",", "[", "]"));
        String body = batch("{\"ids\": [\"A01110901-01\", \"J62012900-02\", \"J62012900-77\", \"A01110901-02\","
                        + " \"A01110901-01\", \"J62012900-01\"]}")
                .statusCode(200)
                .body("missing", contains("J62012900-77"))
                .body("items[0].related[0].cardId", equalTo("A01110901-02"))
                .extract()
                .asString();
        assertThat(body).contains("\"items\":" + alone);
    }

    @Test
    void theDayCounts() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        LocalDate second = LocalDate.of(2025, 7, 1);
        publish(CODE, 2, 2, second, List.of(GARDENER));
        standards.tell(Event.closed(CODE, 1, LONG_AGO, second.minusDays(1)));
        get("/v1/standards/J62012900/versions/2/cards").statusCode(200);
        String ids = "{\"ids\": [\"J62012900-02\", \"J62012900-01\"]";
        batch(ids + "}").body("items.standard.version", contains(1, 2)).body("missing", empty());
        batch(ids + ", \"asOf\": \"2025-06-30\"}").body("items.standard.version", contains(1, 1));
        batch(ids + ", \"asOf\": \"2023-12-31\"}")
                .body("items", empty())
                .body("missing", contains("J62012900-02", "J62012900-01"));
    }

    @Test
    void fieldsAndLanguageCutEachCard() {
        publish(OTHER, 1, 1, LONG_AGO, List.of(NAMING, REAPER));
        for (String fields : List.of("[\"title\", \"functions.title\"]", "\"title,functions.title\"")) {
            given().contentType(ContentType.JSON)
                    .body("{\"ids\": [\"A01110901-01\"], \"fields\": " + fields + "}")
                    .post("/v1/cards/batch?lang=kk")
                    .then()
                    .statusCode(200)
                    .body(
                            "items[0]",
                            equalTo(Map.of(
                                    "id",
                                    "A01110901-01",
                                    "title",
                                    Map.of("kk", "Егінші"),
                                    "functions",
                                    List.of(Map.of("title", Map.of("ru", "Уход за садом"))))));
        }
    }

    @Test
    void twoHundredCardsCostOneQuery() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        publish(OTHER, 1, 2, LONG_AGO, List.of(REAPER));
        get("/v1/cards/A01110901-01").statusCode(200);
        assertThat(statementsOf(() -> batch("{\"ids\": [\"J62012900-01\", \"A01110901-01\", \"J62012900-02\"]}")
                        .statusCode(200)
                        .body("items.size()", equalTo(3))))
                .isOne();
    }

    @Test
    void linksAreLookedForOnlyWhereTheyAreAskedFor() {
        publish(OTHER, 1, 1, LONG_AGO, List.of(NAMING, REAPER));
        String ids = "{\"ids\": [\"A01110901-01\", \"A01110901-02\"]";
        batch(ids + "}").statusCode(200);
        long withLinks = statementsOf(() -> batch(ids + ", \"fields\": \"title, related.cardId\"}")
                .body("items[0].related[0].cardId", equalTo("A01110901-02")));
        assertThat(withLinks).isGreaterThan(1);
        assertThat(statementsOf(() -> batch(ids + ", \"fields\": [\"title,functions.title\"]}")
                        .statusCode(200)))
                .isOne();
        for (String path : List.of("/v1/cards/A01110901-01", "/v1/standards/A01110901/cards")) {
            assertThat(statementsOf(() -> get(path + "?fields=title").statusCode(200)))
                    .as(path)
                    .isLessThan(statementsOf(() -> get(path + "?fields=related").statusCode(200)));
        }
    }

    private long statementsOf(Runnable read) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read.run();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }

    @Test
    void noMoreThanTwoHundredAreAsked() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        batch(idsUpTo(200)).statusCode(200).body("items.size()", equalTo(1)).body("missing.size()", equalTo(199));
        batch(idsUpTo(201))
                .statusCode(400)
                .body("type", equalTo("/problems/input-invalid"))
                .body("violations.field", hasItem("ids"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                      | ids",
                "{\"ids\": []}                                           | ids",
                "{\"ids\": [null]}                                       | ids[0]",
                "{\"ids\": \"J62012900-01\"}                             | ids",
                "{\"ids\": [\"J62012900-01\", \"J62012900\"]}            | ids[1]",
                "{\"ids\": [\"J62012900-01\"], \"asOf\": \"yesterday\"}  | asOf",
                "{\"ids\": [\"J62012900-01\"], \"asOf\": \"+99999-01-01\"} | asOf",
                "{\"ids\": [\"J62012900-01\"], \"fields\": [\"titel\"]}  | fields",
            })
    void aMalformedRequestIsToldWhichPartFails(String body, String field) {
        batch(body).statusCode(400).contentType("application/problem+json").body("violations.field", hasItem(field));
    }

    @Test
    void anUnknownIdIsNotCalledSoWhileThatCannotBeTold() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER));
        get("/v1/cards/J62012900-01").statusCode(200);
        standards.down();
        batch("{\"ids\": [\"J62012900-01\"]}").statusCode(200);
        batch("{\"ids\": [\"J62012900-01\", \"J62012900-77\"]}").statusCode(503);
    }

    @Test
    void readsAreCutToTheFieldsAskedFor() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        String whole = get("/v1/cards/J62012900-01").statusCode(200).extract().header("ETag");
        String cut = get("/v1/cards/J62012900-01?fields=orkLevel, functions.skills.abilities.text")
                .statusCode(200)
                .body("keySet()", contains("id", "orkLevel", "functions"))
                .body("functions[0].skills[0].abilities[0]", equalTo(Map.of("text", Map.of("ru", "Поливать деревья"))))
                .extract()
                .header("ETag");
        assertThat(cut).isNotEqualTo(whole);
        get("/v1/cards?fields=orkLevel&limit=1")
                .body("items", contains(Map.of("id", "J62012900-01", "orkLevel", 3)))
                .body("total", equalTo(2))
                .header("Link", containsString("fields=orkLevel"));
        for (String path : List.of("/v1/standards/J62012900/cards", "/v1/standards/J62012900/versions/1/cards")) {
            get(path + "?fields=standard.code,functions,functions.id")
                    .statusCode(200)
                    .body("items[1].standard", equalTo(Map.of("code", CODE)))
                    .body("items[1].functions[0].kind", equalTo("MANDATORY"))
                    .body("items[1].keySet()", contains("id", "standard", "functions"));
        }
        get("/v1/cards/J62012900-01?fields=").statusCode(200).header("ETag", equalTo(whole));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/v1/cards/J62012900-01?fields=titel           | 'titel' is unknown; there are id",
                "/v1/cards/J62012900-01?fields=functions.titel | 'functions.titel' is unknown; in it are id",
                "/v1/cards/J62012900-01?fields=title.ru        | 'title.ru' is unknown; in it is nothing",
                "/v1/cards/J62012900-77?fields=id.             | 'id.' is unknown",
                "/v1/cards?fields=functions                    | 'functions' is unknown; there are id",
                "/v1/standards/J62012900/cards?fields=x        | 'x' is unknown",
            })
    void anUnknownFieldIsNamedAndWhatThereIs(String path, String message) {
        get(path)
                .statusCode(400)
                .body("violations.field", contains("fields"))
                .body("violations[0].message", containsString(message));
    }

    private static String idsUpTo(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("\"J62012900-%02d\""::formatted)
                .collect(Collectors.joining(", ", "{\"ids\": [", "]}"));
    }

    private static ValidatableResponse batch(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/cards/batch")
                .then();
    }
}
