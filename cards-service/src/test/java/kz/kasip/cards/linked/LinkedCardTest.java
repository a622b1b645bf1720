package kz.kasip.cards.linked;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.ServiceTest;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LinkedCardTest extends ServiceTest {
    private static final String CARD = "/v1/cards/J62012900-01";

    @BeforeEach
    void publish() {
        var card = Cards.card(1, "Садовник", 3, "6113-0-001", "Поливать деревья", "Обрезать ветви");
        publish(CODE, 1, 1, LONG_AGO, List.of(Cards.translated(card, "Бағбан", "Ағаш суару")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/ld+json | application/ld+json",
                "text/turtle | text/turtle",
                "application/json | application/json",
                "*/* | application/json",
                "application/* | application/json",
                "text/turtle, application/ld+json | application/ld+json",
                "text/turtle;q=0.9, application/ld+json;q=0.8, */*;q=0.1 | text/turtle",
                "application/json;q=0.2, */*;q=0.3 | application/ld+json",
                "application/json;q=0, text/turtle;q=0.001 | text/turtle",
                "text/html, application/xhtml+xml, */*;q=0.8 | application/json",
            })
    void theMostWantedFormIsAnswered(String accept, String type) {
        given().header("Accept", accept)
                .get(CARD)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Vary", containsString("Accept"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text/html", "text/turtle;q=0", "application/*;q=0, text/plain"})
    void whatIsNotAtHandIsRefused(String accept) {
        given().header("Accept", accept)
                .get(CARD)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void aRangeOfOneKindIsMetByTheFormInIt() {
        given().header("Accept", "text/*").get(CARD).then().statusCode(200).contentType(containsString("text/turtle"));
        given().header("Accept", "text/*;q=0.8, application/json;q=0.9")
                .get(CARD)
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void eachFormHasATagOfItsOwnThatRevalidates() {
        var tags = List.of("application/json", "application/ld+json", "text/turtle").stream()
                .map(type -> tag(type))
                .distinct()
                .toList();
        assertThat(tags).hasSize(3).noneMatch(tag -> tag.startsWith("W/"));
        given().header("Accept", "text/turtle")
                .header("If-None-Match", tags.get(2))
                .get(CARD)
                .then()
                .statusCode(304)
                .header("Vary", containsString("Accept"))
                .header("ETag", tags.get(2));
        given().header("Accept", "text/turtle")
                .header("If-None-Match", tags.get(0))
                .get(CARD)
                .then()
                .statusCode(200);
    }

    @Test
    void bothFormsTellTheSameUnderTheAddressAskedBy() {
        Model turtle = Rdf.turtle(body("text/turtle", CARD));
        String document = body("application/ld+json", CARD);
        assertThat(Rdf.jsonLd(document).isIsomorphicWith(turtle)).isTrue();
        assertThat(document)
                .contains("\"@context\":\"https://kasip.example:8443/v1/context/1.jsonld\"")
                .contains("\"@id\":\"https://kasip.example:8443/v1/cards/J62012900-01\"");
        assertThat(Rdf.ask(turtle, "?c skos:prefLabel 'Бағбан'@kk, 'Садовник'@ru"))
                .isTrue();
        Model kazakh = Rdf.turtle(body("text/turtle", CARD + "?lang=kk"));
        assertThat(Rdf.ask(kazakh, "?c a schema:Occupation; skos:prefLabel 'Бағбан'@kk"))
                .isTrue();
        assertThat(Rdf.ask(kazakh, "?c skos:prefLabel 'Садовник'@ru")).isFalse();
        // what there is in one language alone is not left out
        assertThat(Rdf.ask(kazakh, "?c skos:prefLabel 'Обрезать ветви'@ru")).isTrue();
    }

    @Test
    void aProblemIsAProblemInEveryForm() {
        given().header("Accept", "text/turtle")
                .get("/v1/cards/J62012900-77")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().header("Accept", "text/turtle")
                .header("X-Forwarded-Host", "x.example/<script>")
                .get(CARD)
                .then()
                .statusCode(400)
                .body(not(containsString("<script>")));
    }

    private static String tag(String type) {
        return given().header("Accept", type).get(CARD).then().extract().header("ETag");
    }

    private static String body(String type, String path) {
        return given().header("Accept", type)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "kasip.example:8443")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
