package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "editor-1",
        roles = {"editor", "approver"})
class ImportJourneyTest {

    @Test
    void aDocumentBecomesADraftThatEditorsAloneSeeAndThenAStandard() {
        var code = "J62012911";
        var id = importing(Samples.kazakh(code, 1))
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/imports/[0-9a-f-]{36}"))
                .body("state", equalTo("DRAFT_READY"))
                .body("code", equalTo(code))
                .body("version", equalTo(1))
                .body("language", equalTo("kk"))
                .body("cards.size()", greaterThan(2))
                .body("cards.abilities", everyItem(greaterThan(0)))
                .body("contacts", nullValue())
                .extract()
                .<String>path("id");
        given().get("/v1/imports/" + id).then().statusCode(200).body("contacts", not(nullValue()));
        given().get("/v1/standards/{code}", code)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/standard-unknown"));
        given().get("/v1/standards/{code}/versions/1", code).then().body("status", equalTo("DRAFT"));

        publishing(code, 1).statusCode(200).body("status", equalTo("PUBLISHED"));
        publishing(code, 1).statusCode(409).body("type", equalTo("/problems/version-not-draft"));
        given().get("/v1/standards/{code}", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("oked.level", equalTo(List.of("SECTION", "DIVISION", "GROUP", "CLASS", "SUBCLASS")))
                .body("oked[4].code", equalTo("62.01.2"))
                .body("cards[0].id", equalTo(code + "-01"))
                .body("cards[0].title.kk", not(nullValue()))
                .body("terms", not(empty()))
                .body("technicalData.plannedReview", equalTo("2028-09-01"))
                .body("year", equalTo(2025))
                .body("languages", equalTo(List.of("kk")));
        given().get("/v1/standards/{code}/findings", code)
                .then()
                .statusCode(200)
                .body("total", greaterThan(-1));
        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(409);
    }

    @Test
    void theSameDocumentAgainIsTheSameImportUntilItsDraftIsDiscarded() {
        var code = "J62012912";
        var document = Samples.kazakh(code, 1);
        var first = importing(document).statusCode(201).extract().<String>path("id");
        importing(document).statusCode(201).body("id", equalTo(first));
        assertThat(CardsStandIn.puts(code)).isEqualTo(1);

        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(204);
        given().get("/v1/imports/" + first).then().body("state", equalTo("DISCARDED"));
        importing(document).statusCode(201).body("id", not(equalTo(first)));
        publishing(code, 1).statusCode(200);
        importing(document).statusCode(201).body("state", equalTo("DRAFT_READY"));
    }

    @Test
    void anotherDocumentOfTheVersionReplacesItsDraftAndTheFirstMayComeBack() {
        var code = "J62012913";
        var first = Samples.kazakh(code, 1);
        var id = importing(first).statusCode(201).extract().<String>path("id");
        importing(Samples.reworded(first))
                .statusCode(201)
                .body("id", not(equalTo(id)))
                .body("version", equalTo(1));
        importing(first).statusCode(201).body("id", equalTo(id));
        given().get("/v1/standards/{code}/versions", code).then().body("items", hasSize(1));
        assertThat(CardsStandIn.puts(code)).isEqualTo(3);

        publishing(code, 1).statusCode(200);
        importing(Samples.reworded(first)).statusCode(409).body("type", equalTo("/problems/version-exists"));
    }

    @Test
    void aDocumentWithoutANumberTakesTheDraftsOrTheNextFree() {
        var code = "J62012915";
        importing(Samples.kazakhWithoutVersion(code)).statusCode(201).body("version", equalTo(1));
        importing(Samples.reworded(Samples.kazakhWithoutVersion(code))).body("version", equalTo(1));
        publishing(code, 1).statusCode(200);
        importing(Samples.kazakhWithoutVersion(code)).statusCode(201).body("version", equalTo(2));
    }

    @Test
    void aCodeThatDoesNotFitTheClassifierIsAFindingAndOneBesideTheDocumentHelps() {
        importing(Samples.russian("J62012916", 1))
                .statusCode(201)
                .body("findings.rule", hasItem("code-differs-from-oked"));
        var nameless = new String(Samples.kazakh("J62012917", 1), StandardCharsets.UTF_8)
                .replace("J62012917", "-")
                .getBytes(StandardCharsets.UTF_8);
        importing(nameless).statusCode(422).body("type", equalTo("/problems/code-missing"));
        importing(given().queryParam("code", "J62012917"), nameless)
                .statusCode(201)
                .body("code", equalTo("J62012917"));
        importing(given().queryParam("code", "J6201"), nameless)
                .statusCode(400)
                .body("violations.field", hasItem("code.serial"));
    }

    @Test
    void aCardWithoutALevelIsImportedAndPublishedWithoutOne() {
        var code = "P85590970";
        var document = Samples.with(Samples.small("kk", code), "СБШ бойынша біліктілік деңгейі: 4", "");
        importing(given().queryParam("dryRun", true), document).statusCode(200);
        importing(document)
                .statusCode(201)
                .body("findings.find { it.rule == 'missing-ork-level' }.severity", equalTo("ERROR"))
                .body("cards[2].orkLevel", nullValue());
        assertThat(CardsStandIn.lastPut(code).at("/cards/2").has("orkLevel")).isFalse();
        publishing(code, 1)
                .statusCode(200)
                .body("cards[2].id", equalTo(code + "-03"))
                .body("cards[2].orkLevel", nullValue());
        given().get("/v1/standards?orkLevel=5&limit=200")
                .then()
                .body("items.find { it.code == '" + code + "' }.orkLevels", equalTo(List.of(5, 6)));
    }

    @Test
    void theReportTellsWhatTheBytesAreWhateverTheFileIsCalled() {
        var code = "P85600971";
        var paragraphs = new String(Samples.small("kk", code), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("</p><p>", "<!DOCTYPE html><html><body><p>", "</p></body></html>"));
        importing(given().queryParam("dryRun", true), paragraphs.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("format", equalTo("html"))
                .body("cards", hasSize(3));
        importing(given().queryParam("dryRun", true), Samples.small("kk", code)).body("format", equalTo("text"));
    }

    @Test
    void aDryRunStoresNothing() {
        var code = "J62012918";
        importing(given().queryParam("dryRun", true), Samples.kazakh(code, 7))
                .statusCode(200)
                .body("version", equalTo(7))
                .body("id", nullValue())
                .body("cards", not(empty()));
        given().get("/v1/standards/{code}/versions", code).then().statusCode(404);
        assertThat(CardsStandIn.puts(code)).isZero();
    }

    @Test
    void personsAreToldToEditorsAlone() {
        var code = "J62012920";
        var document = new String(Samples.kazakh(code, 1), StandardCharsets.UTF_8)
                .replaceFirst("\n15\\. ", "\nОрындаушы: Үлгіұлы А.Б., ulgi@example.kz, +7 (700) 000-00-00\n15. ")
                .getBytes(StandardCharsets.UTF_8);
        var id = importing(document)
                .statusCode(201)
                .body(not(containsString("ulgi@example.kz")))
                .extract()
                .<String>path("id");
        given().get("/v1/imports/" + id).then().body("contacts.text", hasItem(containsString("ulgi@example.kz")));
        publishing(code, 1).statusCode(200);
        for (var path : List.of("", "/findings", "/versions", "/versions/1")) {
            given().get("/v1/standards/" + code + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("ulgi")))
                    .body(not(containsString("000-00-00")));
        }
    }

    @Test
    void theSameDocumentTwiceAtOnceIsOneDraft() throws Exception {
        var code = "J62012919";
        var document = Samples.kazakh(code, 1);
        var port = RestAssured.port;
        Callable<String> hand = () -> {
            RestAssured.port = port;
            return importing(document).statusCode(201).extract().path("id");
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var ids = threads.invokeAll(Stream.generate(() -> hand).limit(4).toList());
            assertThat(ids)
                    .extracting(id -> id.get())
                    .containsOnly(ids.getFirst().get());
        }
        given().get("/v1/standards/{code}/versions", code).then().body("items", hasSize(1));
    }
}
