package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver"})
class FieldsTest {
    private static final String CODE = "J62013972";
    private static final String STANDARD = "/v1/standards/" + CODE;
    private static final String VERSION = STANDARD + "/versions/1";

    private static boolean ready;

    @BeforeEach
    void publishOnce() {
        if (!ready) {
            published(Samples.kazakh(CODE, 1), CODE, 1);
            ready = true;
        }
    }

    @Test
    void aStandardIsCutToTheFieldsAskedFor() {
        for (var path : List.of(STANDARD, VERSION)) {
            var whole = get(path).statusCode(200).extract().header("ETag");
            var cut = get(path + "?fields=title,cards.orkLevel, oked.code&lang=kk")
                    .statusCode(200)
                    .body("keySet()", containsInAnyOrder("code", "title", "cards", "oked"))
                    .body("cards[0].keySet()", contains("orkLevel"))
                    .body("oked[0].keySet()", contains("code"))
                    .extract()
                    .header("ETag");
            assertThat(cut).isNotEqualTo(whole);
        }
    }

    @Test
    void listsAreCutToo() {
        get("/v1/standards?q=" + CODE + "&fields=status")
                .body("items", contains(Map.of("code", CODE, "status", "PUBLISHED")))
                .body("total", equalTo(1));
        get(STANDARD + "/versions?fields=version").body("items", contains(Map.of("code", CODE, "version", 1)));
    }

    @Test
    void wholeCardsTakeThePlaceOfTheirList() {
        for (var path : List.of(STANDARD, VERSION)) {
            get(path).body("cards[0]", not(hasKey("functions")));
            get(path + "?expand=cards")
                    .statusCode(200)
                    .body("code", equalTo(CODE))
                    .body("cards[0]", hasKey("functions"))
                    .header("ETag", not(get(path).extract().header("ETag")));
            assertThat(CardsStandIn.fieldsAsked(CODE)).isNull();
        }
    }

    @Test
    void whatIsKeptOfWholeCardsIsCutWhereTheyAre() {
        get(STANDARD + "?expand=cards&fields=title,cards.title,cards.functions.title")
                .statusCode(200)
                .body("keySet()", containsInAnyOrder("code", "title", "cards"));
        assertThat(CardsStandIn.fieldsAsked(CODE)).isEqualTo("title,functions.title");
    }

    @Test
    void aFieldThatCardsHaveNotIsNamed() {
        var refused = CardsStandIn.withoutField(CODE, "'titel' is unknown; there are id, title");
        get(STANDARD + "?expand=cards&fields=cards.titel")
                .statusCode(400)
                .body("violations.field", contains("fields"))
                .body("violations[0].message", startsWith("'cards.titel' is unknown; there are id, title"));
        refused.run();
    }

    @Test
    void withoutCardsServiceOnlyWholeCardsAreMissing() {
        var failing = CardsStandIn.failing(CODE, 503);
        get(STANDARD).statusCode(200);
        get(STANDARD + "?expand=cards&fields=title").statusCode(200);
        get(STANDARD + "?expand=cards").statusCode(503).body("type", equalTo("/problems/cards-unavailable"));
        failing.run();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "fields=titel            | fields | 'titel' is unknown; there are code, version",
                "fields=cards.functions  | fields | 'cards.functions' is unknown; in it are id, title, orkLevel",
                "fields=technicalData.x  | fields | 'technicalData.x' is unknown",
                "expand=oked             | expand | can't be expanded; there is cards",
            })
    void whatThereIsNotIsRefused(String query, String field, String message) {
        get(STANDARD + "?" + query)
                .statusCode(400)
                .body("violations.field", contains(field))
                .body("violations[0].message", containsString(message));
    }

    private static ValidatableResponse get(String path) {
        return given().get(path).then();
    }
}
