package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

/** A second document of the same code and version in the other language becomes a translation of the draft. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "editor-1",
        roles = {"editor", "approver"})
class TwoLanguagesTest {

    private static final String MENDED = "Балаларды 4 топқа бөлу";
    private static final String WORDS = "Балаларды 3 топқа бөлу";

    @Test
    void theOtherLanguageJoinsTheDraftAndBothArePublishedTogether() {
        var code = "P85600951";
        importing(Samples.small("kk", code)).statusCode(201).body("translation", nullValue());
        importing(Samples.small("ru", code))
                .statusCode(201)
                .body("language", equalTo("ru"))
                .body("version", equalTo(1))
                .body(
                        "translation.of",
                        equalTo(Map.of("code", code, "version", 1, "language", "kk", "status", "DRAFT")))
                .body("translation.cards", hasSize(3))
                .body("translation.cards.base.number", equalTo(List.of(1, 2, 3)))
                .body("translation.cards.other.number", equalTo(List.of(2, 3, 1)))
                .body("translation.counts.cards", equalTo(Map.of("paired", 3, "unpaired", 0)))
                .body("translation.counts.abilities.unpaired", equalTo(0));
        given().get("/v1/standards/{code}/versions/1", code)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("languages", equalTo(List.of("kk", "ru")))
                .body("title.kk", equalTo("Жұлдыз үйірмесі (үлгі)"))
                .body("title.ru", equalTo("Звёздный кружок (образец)"))
                .body("cards.id", equalTo(List.of(code + "-01", code + "-02", code + "-03")))
                .body("cards[2].title", equalTo(Map.of("kk", "Телескоп баптаушы", "ru", "Наладчик телескопов")))
                .body("terms[0].term", equalTo(Map.of("kk", "аспан картасы", "ru", "карта неба")))
                .body("oked[0].title.size()", equalTo(2))
                .body("technicalData.developers[0].size()", equalTo(2));
        var cards = CardsStandIn.lastPut(code);
        assertThat(cards.path("language").asText()).isEqualTo("kk");
        assertThat(cards.at("/cards/0/functions/0/skills/0/abilities/1/text/ru").asText())
                .isEqualTo("Настраивать телескоп за 15 минут");

        publishing(code, 1).statusCode(200).body("languages", equalTo(List.of("kk", "ru")));
        importing(Samples.small("ru", code)).statusCode(201).body("translation.of.status", equalTo("PUBLISHED"));
        importing(Samples.with(Samples.small("ru", code), "Терпение", "Спокойствие"))
                .statusCode(409)
                .body("type", equalTo("/problems/version-exists"))
                .body("detail", containsString("does not change in any language"));
        given().get("/v1/standards/{code}?lang=ru", code)
                .then()
                .body("title", equalTo(Map.of("ru", "Звёздный кружок (образец)")));
    }

    @Test
    void findingsSayWhichDocumentTheyAreAboutAndWhatDoesNotAgreeIsOne() {
        var code = "P85600952";
        importing(Samples.with(
                        Samples.small("kk", code), "17. Нұсқа нөмірі және шығарылған жылы: 1-нұсқа, 2025 ж.", ""))
                .body("findings.findAll { it.rule == 'missing-version' }.language", equalTo(List.of("kk")));
        importing(Samples.with(Samples.small("ru", code), "3. Делить детей на 3 группы\n", ""))
                .statusCode(201)
                .body("translation.counts.abilities.unpaired", equalTo(1))
                .body("findings.rule", hasItem("translation-mismatch"));
        given().get("/v1/standards/{code}/findings?version=1", code)
                .then()
                .body("items.rule", hasItem("translation-mismatch"))
                .body("items.findAll { it.rule == 'missing-version' }.language", equalTo(List.of("kk")))
                .body("items.findAll { it.rule == 'translation-mismatch' }.language", everyItem(is(nullValue())))
                .body("items.findAll { it.rule == 'translation-mismatch' }.sides", everyItem(is(notNullValue())));
        var ability = CardsStandIn.lastPut(code).at("/cards/0/functions/0/skills/0/abilities/2/text");
        assertThat(ability.path("kk").asText()).isEqualTo(WORDS);
        assertThat(ability.has("ru")).isFalse();
    }

    @Test
    void aDocumentReplacesThatOfItsOwnLanguageAlone() {
        var code = "P85600953";
        importing(Samples.small("ru", code)).statusCode(201);
        importing(Samples.small("kk", code)).statusCode(201);
        var reworded = Samples.with(Samples.small("kk", code), WORDS, MENDED);
        importing(reworded).statusCode(201).body("translation.of.language", equalTo("ru"));
        assertThat(CardsStandIn.lastPut(code).toString())
                .contains(MENDED, "Делить детей на 3 группы")
                .doesNotContain(WORDS);
        given().get("/v1/standards/{code}/versions/1", code)
                .then()
                .body("languages", equalTo(List.of("ru", "kk")))
                .body("cards[0].title.ru", equalTo("Наладчик телескопов"));

        var puts = CardsStandIn.puts(code);
        importing(reworded).statusCode(201);
        importing(Samples.small("ru", code)).statusCode(201);
        assertThat(CardsStandIn.puts(code)).as("both are in the draft already").isEqualTo(puts);
        importing(Samples.small("kk", code)).statusCode(201);
        assertThat(CardsStandIn.lastPut(code).toString()).contains(WORDS, "Делить детей на 3 группы");
    }

    @Test
    void aDiscardedDraftOfTwoDocumentsSetsBothFree() {
        var code = "P85600954";
        var kazakh = importing(Samples.small("kk", code)).extract().<String>path("id");
        var russian = importing(Samples.small("ru", code)).extract().<String>path("id");
        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(204);
        for (var id : List.of(kazakh, russian)) {
            given().get("/v1/imports/" + id).then().body("state", equalTo("DISCARDED"));
        }
        importing(Samples.small("ru", code)).statusCode(201).body("id", not(equalTo(russian)));
        given().get("/v1/standards/{code}/versions/1", code).then().body("languages", equalTo(List.of("ru")));
    }

    @Test
    void aVersionStatedBesideTheDocumentBringsTwoGenerationsTogether() {
        var code = "P85600955";
        importing(Samples.small("kk", code)).statusCode(201);
        var other = Samples.with(Samples.small("ru", code), "версия 1", "версия 3");
        importing(given().queryParam("version", 1), other)
                .statusCode(201)
                .body("version", equalTo(1))
                .body("findings.rule", hasItem("version-given-differs"));
        given().get("/v1/standards/{code}/versions/1", code).then().body("languages", equalTo(List.of("kk", "ru")));
        importing(given().queryParam("version", 0), other).statusCode(400).body("violations.field", hasItem("version"));
        importing(other).statusCode(201).body("version", equalTo(3)).body("translation", nullValue());
    }

    @Test
    void aDryRunComparesWithWhatIsPublishedToo() {
        var code = "P85600956";
        importing(Samples.small("kk", code)).statusCode(201);
        publishing(code, 1).statusCode(200);
        importing(given().queryParam("dryRun", true), Samples.with(Samples.small("ru", code), "версия 1", "версия 2"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("translation.of.version", equalTo(1))
                .body("translation.of.status", equalTo("PUBLISHED"))
                .body("translation.counts.cards.paired", equalTo(3));
        importing(given().queryParam("dryRun", true), Samples.small("kk", code)).body("translation", nullValue());
    }

    @Test
    void bothDocumentsAtOnceMakeOneDraftInTwoLanguages() throws Exception {
        var code = "P85600957";
        try (var clients = Executors.newFixedThreadPool(6)) {
            var requests = Stream.of("kk", "ru", "kk", "ru", "kk", "ru")
                    .map(language -> (Callable<Integer>) () ->
                            importing(Samples.small(language, code)).extract().statusCode())
                    .toList();
            for (var answer : clients.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }
        given().get("/v1/standards/{code}/versions/1", code)
                .then()
                .body("languages", hasSize(2))
                .body("languages", hasItems("kk", "ru"))
                .body("cards", hasSize(3));
        publishing(code, 1).statusCode(200);
    }

    @Test
    void contactsAreKeptWithTheReportOfEachDocument() {
        var code = "P85600958";
        var kazakh = importing(Samples.with(
                        Samples.small("kk", code), "\n14. ", "\nОрындаушы: Үлгіұлы А.Б., ulgi@example.kz\n14. "))
                .extract()
                .<String>path("id");
        var russian = importing(Samples.with(
                        Samples.small("ru", code), "\n14. ", "\nИсполнитель: Образцов А.Б., obraz@example.kz\n14. "))
                .body("$", not(containsString("@example.kz")))
                .extract()
                .<String>path("id");
        given().get("/v1/imports/" + kazakh).then().body("contacts.text", hasItem(containsString("ulgi@")));
        given().get("/v1/imports/" + russian).then().body("contacts.text", hasItem(containsString("obraz@")));
        assertThat(CardsStandIn.lastPut(code).toString()).doesNotContain("@example.kz");
        assertThat(given().get("/v1/standards/{code}/versions/1", code).asString())
                .doesNotContain("@example.kz");
        assertThat(given().get("/v1/standards/{code}/findings?version=1", code).asString())
                .doesNotContain("@example.kz");
    }
}
