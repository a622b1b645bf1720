package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "chief",
        roles = {"editor", "approver", "service"})
class CorrectionTest {

    private static ValidatableResponse correcting(byte[] document, String what) {
        return importing(given().queryParam("corrects", what), document);
    }

    private static ValidatableResponse version(String code, String query) {
        return given().get("/v1/standards/" + code + "/versions/1" + query).then();
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsAndBothStayReadable() {
        var code = "J62012981";
        var printed = Samples.kazakh(code, 1);
        correcting(printed, "Бірінші тарау").statusCode(409).body("type", equalTo("/problems/version-not-published"));
        published(printed, code, 1);
        var right = Samples.reworded(printed);
        importing(right).statusCode(409).body("type", equalTo("/problems/version-exists"));
        correcting(right, "Карточкадағы бір сөз").statusCode(201).body("version", equalTo(1));
        version(code, "").body("revision", equalTo(1)).body("status", equalTo("PUBLISHED"));
        version(code, "?revision=2").body("status", equalTo("DRAFT"));

        given().contentType("application/json")
                .body("{\"effectiveFrom\": \"2026-01-01\"}")
                .post("/v1/standards/{code}/versions/1/publication", code)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("effectiveFrom"));
        publishing(code, 1)
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("corrects", equalTo(Map.of("kk", "Карточкадағы бір сөз")))
                .body("revisions.revision", contains(1, 2))
                .body("revisions.status", contains("CORRECTED", "PUBLISHED"));
        publishing(code, 1).statusCode(409).body("type", equalTo("/problems/version-not-draft"));

        given().get("/v1/standards/{code}", code).then().body("revision", equalTo(2));
        version(code, "?revision=1")
                .body("status", equalTo("CORRECTED"))
                .body("corrects", nullValue())
                .body("effectiveFrom", not(nullValue()));
        version(code, "?revision=3").statusCode(404);
        version(code, "?revision=0").statusCode(400).body("violations.field", hasItem("revision"));
        given().get("/v1/standards/{code}/versions", code)
                .then()
                .body("items.version", contains(1))
                .body("items[0].revision", equalTo(2));
        importing(printed).statusCode(201).body("state", equalTo("DRAFT_READY"));
        correcting(right, "Карточкадағы бір сөз").statusCode(201);
        version(code, "?revision=3").statusCode(404);
    }

    @Test
    void aDocumentThatWasCorrectedIsADraftAgainWhereItIsToCorrectThat() {
        var code = "J62012986";
        var printed = Samples.kazakh(code, 1);
        published(printed, code, 1);
        var right = Samples.reworded(printed);
        var first = correcting(right, "Бір сөз").extract().<String>path("id");
        publishing(code, 1).statusCode(200);
        correcting(printed, "Сол сөз").statusCode(201);
        publishing(code, 1).statusCode(200).body("revision", equalTo(3));
        correcting(right, "Бір сөз").statusCode(201).body("id", not(equalTo(first)));
        version(code, "?revision=4").body("status", equalTo("DRAFT"));
        given().get("/v1/imports/" + first).then().body("state", equalTo("DRAFT_READY"));
        publishing(code, 1).statusCode(200).body("revision", equalTo(4));
    }

    @Test
    void aCorrectionOfOneLanguageKeepsTheOther() {
        var code = "P85600981";
        importing(Samples.small("ru", code)).statusCode(201);
        published(Samples.small("kk", code), code, 1);
        var right = Samples.with(Samples.small("kk", code), "Телескоп баптаушы", "Телескоп күтуші");
        importing(given().queryParam("corrects", "Атау").queryParam("version", 1), right)
                .statusCode(201);
        publishing(code, 1)
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("languages", equalTo(List.of("ru", "kk")))
                .body("cards.title.kk", hasItem("Телескоп күтуші"));
        version(code, "?revision=1").body("cards.title.kk", not(hasItem("Телескоп күтуші")));
    }

    @Test
    void aDiscardedCorrectionLeavesWhatIsPublishedAlone() {
        var code = "J62012982";
        var printed = Samples.kazakh(code, 1);
        var id = importing(printed).extract().<String>path("id");
        publishing(code, 1).statusCode(200);
        var correction =
                correcting(Samples.reworded(printed), "Бір сөз").extract().<String>path("id");
        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(204);
        given().get("/v1/imports/" + id).then().body("state", equalTo("DRAFT_READY"));
        given().get("/v1/imports/" + correction).then().body("state", equalTo("DISCARDED"));
        version(code, "").body("status", equalTo("PUBLISHED")).body("revisions", nullValue());
        version(code, "?revision=2").statusCode(404);
        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(409);
    }

    @Test
    void whatWasRepealedMeanwhileIsNotCorrected() {
        var code = "J62012983";
        published(Samples.kazakh(code, 1), code, 1);
        correcting(Samples.reworded(Samples.kazakh(code, 1)), "Бір сөз").statusCode(201);
        given().noContentType().post("/v1/standards/{code}/repeal", code).then().statusCode(200);
        publishing(code, 1).statusCode(409).body("type", equalTo("/problems/version-not-published"));
        version(code, "").body("status", equalTo("REPEALED"));
    }

    @Test
    void aCorrectedVersionIsClosedByTheNextAndToldOfOnce() {
        var code = "J62012984";
        published(Samples.kazakh(code, 1), code, 1);
        correcting(Samples.reworded(Samples.kazakh(code, 1)), "Бір сөз").statusCode(201);
        publishing(code, 1).statusCode(200);
        published(Samples.kazakh(code, 2), code, 2);
        given().get("/v1/standards/{code}", code).then().body("version", equalTo(2));
        version(code, "").body("effectiveTo", not(nullValue()));
        var end = version(code, "").extract().<String>path("effectiveTo");
        version(code, "?revision=1").body("effectiveTo", equalTo(end)).body("status", equalTo("CORRECTED"));
        given().queryParam("limit", 500)
                .get("/internal/changes")
                .then()
                .body("items.findAll { it.code == '" + code + "' }.officialRevision", contains(1, 2, 1, 2))
                .body("items.findAll { it.code == '" + code + "' }.version", contains(1, 1, 2, 1));
    }

    @Test
    void theActThatIsNamedWithThePublicationStands() {
        var code = "J62012985";
        importing(Samples.kazakh(code, 1)).statusCode(201);
        act(code, "{\"date\": \"2026-02-03\"}").statusCode(400).body("violations.field", hasItem("approval"));
        act(code, "{\"number\": \"7\", \"body\": {\"en\": \"X\"}}")
                .statusCode(400)
                .body("violations.field", hasItem("approval.body"));
        act(code, "{\"number\": \"7\", \"date\": 20260203}").statusCode(400);
        act(code, "{\"number\": \"7-ө\", \"date\": \"2026-02-03\", \"body\": {\"kk\": \"Бау-бақша палатасы (үлгі)\"}}")
                .statusCode(200)
                .body("approval.number", equalTo("7-ө"))
                .body("approval.date", equalTo("2026-02-03"));
        version(code, "").body("approval.body.kk", equalTo("Бау-бақша палатасы (үлгі)"));
        given().get("/v1/standards?q=" + code).then().body("items", hasSize(1));
    }

    private static ValidatableResponse act(String code, String act) {
        return given().contentType("application/json")
                .body("{\"approval\": " + act + "}")
                .post("/v1/standards/{code}/versions/1/publication", code)
                .then();
    }
}
