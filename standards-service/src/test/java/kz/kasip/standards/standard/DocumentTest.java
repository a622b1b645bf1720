package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Register;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver"})
class DocumentTest {

    private static ValidatableResponse document(String code, String accept) {
        return given().accept(accept).get("/v1/standards/{code}/document", code).then();
    }

    @Test
    void aPageIsWhatABrowserGets() {
        var code = "J62012987";
        published(Samples.kazakh(code, 1), code, 1);

        document(code, "text/html,application/xhtml+xml,*/*;q=0.8")
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Language", equalTo("kk"))
                .header("Content-Disposition", equalTo("inline; filename=\"" + code + "-v1-kk.html\""))
                .header("Content-Security-Policy", containsString("style-src 'unsafe-inline'"))
                .header("Vary", containsString("Accept"))
                .body(containsString("<html lang=\"kk\">"))
                .body(containsString("Кәсіптік стандарт: «Ауыл кітапханасының"));
        document(code, "*/*").header("Content-Type", equalTo("text/html;charset=UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Rendition.HTML_TYPE, Rendition.MARKDOWN_TYPE, Rendition.DOCX_TYPE})
    void whatIsGivenBackIsTheStandardThatWasHandedIn(String type) {
        var code = "A01610952";
        var sample = Samples.russian(code, 1);
        importing(sample);
        var given = given().accept(type)
                .get("/v1/standards/{code}/versions/1/document", code)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .extract()
                .asByteArray();

        assertThat(withoutPlaces(read(given))).isEqualTo(withoutPlaces(read(sample)));
    }

    @Test
    void itIsOfTheDraftsOwnCardsThoughARefusedWriteHandedNewerOnesIn() {
        var code = "J62012988";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        var before = ofVersion(code);
        CardsStandIn.newerThanTheDraft(code);
        assertThat(ofVersion(code)).isEqualTo(before);
        Register.publishing(code, 1).statusCode(200);
        assertThat(ofVersion(code)).isEqualTo(before);
    }

    private static List<ProfessionCard> ofVersion(String code) {
        var given = given().accept(Rendition.MARKDOWN_TYPE)
                .get("/v1/standards/{code}/versions/1/document", code)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(read(given).cards()).isNotEmpty();
        return read(given).cards();
    }

    @Test
    void bothDocumentsOfAVersionAreGivenBack() {
        var code = "P85590987";
        importing(Samples.small("kk", code)).statusCode(201);
        importing(Samples.small("ru", code)).statusCode(201);

        for (var language : List.of("kk", "ru")) {
            var given = given().accept(Rendition.DOCX_TYPE)
                    .queryParam("lang", language)
                    .get("/v1/standards/{code}/versions/1/document", code)
                    .then()
                    .statusCode(200)
                    .header(
                            "Content-Disposition",
                            equalTo("attachment; filename=\"" + code + "-v1-" + language + ".docx\""))
                    .extract()
                    .asByteArray();
            var own = read(Samples.small(language, code));

            assertThat(read(given).language()).isEqualTo(language);
            assertThat(read(given).title()).isEqualTo(own.title());
            assertThat(read(given).cards()).hasSameSizeAs(own.cards());
        }
    }

    @Test
    void aLanguageThatTheVersionLacksIsSaid() {
        var code = "J62012954";
        published(Samples.kazakh(code, 1), code, 1);

        given().queryParam("lang", "ru")
                .get("/v1/standards/{code}/document", code)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/document-language-missing"))
                .body("detail", allOf(containsString("ru"), containsString("only in kk")));
    }

    @Test
    void otherTypesAreNotAcceptable() {
        var code = "J62012955";
        published(Samples.kazakh(code, 1), code, 1);

        document(code, "application/pdf")
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void anUnknownStandardHasNoDocument() {
        document("J62012956", "text/html").statusCode(404).body("type", equalTo("/problems/standard-unknown"));
    }

    @Test
    @TestSecurity
    void aDraftsDocumentIsForEditors() {
        given().get("/v1/standards/{code}/versions/1/document", "A01610952")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Rendition.HTML_TYPE, Rendition.MARKDOWN_TYPE, Rendition.DOCX_TYPE})
    void whoHasItAlreadyGetsNothing(String type) {
        var code = "J62012957";
        importing(Samples.kazakh(code, 1));
        var tag = given().accept(type)
                .get("/v1/standards/{code}/versions/1/document", code)
                .then()
                .header("ETag", notNullValue())
                .header("Cache-Control", containsString("max-age=0"))
                .extract()
                .header("ETag");

        given().accept(type)
                .header("If-None-Match", tag)
                .get("/v1/standards/{code}/versions/1/document", code)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @Test
    void withoutTheCardsItIsToBeAskedForLater() {
        var code = "J62012958";
        published(Samples.kazakh(code, 1), code, 1);
        var again = CardsStandIn.failing(code, 503);
        try {
            document(code, "text/html")
                    .statusCode(503)
                    .header("Retry-After", not(equalTo("0")))
                    .body("type", equalTo("/problems/cards-unavailable"));
        } finally {
            again.run();
        }
    }

    private static StandardDocument read(byte[] document) {
        return DocumentReading.read(document, "document").document();
    }

    /** Everything but what is counted anew: the texts of the functions with their kinds, skills and items. */
    private static List<Object> withoutPlaces(StandardDocument document) {
        return List.of(
                document.title(),
                document.code(),
                document.oked(),
                document.scope(),
                document.terms(),
                document.abbreviations(),
                document.summary(),
                document.technicalData(),
                document.cards().stream()
                        .map(card -> card.title()
                                + card.groupCode()
                                + card.orkLevel()
                                + card.education()
                                + card.competencies()
                                + card.regulations()
                                + card.related()
                                + functions(card))
                        .toList());
    }

    private static String functions(ProfessionCard card) {
        return card.functions().stream()
                .map(function -> function.kind()
                        + function.title()
                        + function.skills().stream()
                                .map(skill -> skill.title()
                                        + skill.recognition()
                                        + skill.abilities().stream()
                                                .map(LabourFunction.Item::text)
                                                .toList()
                                        + skill.knowledge().stream()
                                                .map(LabourFunction.Item::text)
                                                .toList())
                                .toList())
                .toList()
                .toString();
    }
}
