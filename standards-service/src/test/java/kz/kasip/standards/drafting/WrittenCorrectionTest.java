package kz.kasip.standards.drafting;

import static kz.kasip.standards.testsupport.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
class WrittenCorrectionTest {

    private static final String VERSION = "/v1/standards/{code}/versions/1";

    private static RequestSpecification editor() {
        return as("editor-1", "editor");
    }

    private static void importing(RequestSpecification request, byte[] document) {
        request.multiPart("file", "sample.txt", document)
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT_READY"));
    }

    private static ValidatableResponse put(RequestSpecification who, String code, String body) {
        return who.contentType("application/json").body(body).put(VERSION, code).then();
    }

    private static void publish(String code, int revision) {
        as("approver-1", "approver")
                .noContentType()
                .post(VERSION + "/publication", code)
                .then()
                .statusCode(200)
                .body("revision", equalTo(revision));
    }

    private static String of(String code, int year) {
        var content = editor().get(VERSION + "/content", code).asString();
        return content.replaceFirst("\"year\":\\s*\\d+", "\"year\":" + year);
    }

    private static ValidatableResponse draft(String code, int revision) {
        return editor().get(VERSION + "?revision=" + revision, code).then();
    }

    /** The content of the first revision, and its correction by the same in another year. */
    private static String published(String code) {
        var content = "{\"title\": {\"ru\": \"Уход за прудом (пример)\"}, \"year\": 2026,"
                + " \"cards\": [{\"title\": {\"ru\": \"Смотритель пруда\"}, \"orkLevel\": 3, \"functions\": []}]}";
        put(editor(), code, content).statusCode(201);
        publish(code, 1);
        return editor().get(VERSION + "/content", code).asString();
    }

    private static RequestSpecification correcting(String what) {
        return editor().queryParam("corrects", what);
    }

    private static RequestSpecification tagged(RequestSpecification request, String code) {
        return request.header(
                "If-Match", editor().get(VERSION + "/content", code).header("ETag"));
    }

    @Test
    void whatADraftCorrectsStaysInItsLanguageUnlessItIsSaidAnew() {
        var code = "P85600982";
        importing(editor(), Samples.small("ru", code));
        importing(editor(), Samples.small("kk", code));
        publish(code, 1);
        var right = Samples.with(Samples.small("kk", code), "Телескоп баптаушы", "Телескоп күтуші");
        importing(correcting("Атау").queryParam("version", 1), right);
        draft(code, 2).body("corrects", equalTo(Map.of("kk", "Атау")));

        put(tagged(editor(), code), code, of(code, 2031)).statusCode(200);
        draft(code, 2).body("year", equalTo(2031)).body("corrects", equalTo(Map.of("kk", "Атау")));
        put(tagged(correcting("Название"), code), code, of(code, 2032)).statusCode(200);
        draft(code, 2).body("corrects", equalTo(Map.of("kk", "Атау", "ru", "Название")));
        put(tagged(editor(), code), code, of(code, 2033)).statusCode(200);
        draft(code, 2).body("year", equalTo(2033)).body("corrects", equalTo(Map.of("kk", "Атау", "ru", "Название")));
        put(tagged(correcting("Имя"), code), code, of(code, 2033)).statusCode(200);
        draft(code, 2).body("corrects", equalTo(Map.of("kk", "Атау", "ru", "Имя")));
        publish(code, 2);
    }

    @Test
    void aContentThatWasCorrectedIsADraftAgainWhereItIsToCorrectThat() {
        var code = "A01131938";
        published(code);
        var first = of(code, 2031);
        var second = of(code, 2032);
        put(correcting("Год"), code, first).statusCode(201);
        publish(code, 2);
        put(correcting("Год"), code, first).statusCode(200);
        draft(code, 3).statusCode(404);
        put(correcting("Год"), code, second).statusCode(201);
        put(tagged(editor(), code), code, first).statusCode(200);
        draft(code, 3).body("status", equalTo("DRAFT")).body("year", equalTo(2031));
        put(tagged(editor(), code), code, second).statusCode(200);
        publish(code, 3);

        put(correcting("Год"), code, first).statusCode(201);
        draft(code, 4).body("status", equalTo("DRAFT")).body("year", equalTo(2031));
        editor().delete(VERSION, code).then().statusCode(204);
        put(correcting("Год"), code, first).statusCode(201);
        publish(code, 4);
        for (var year : Map.of(1, 2026, 2, 2031, 3, 2032, 4, 2031).entrySet()) {
            editor().get(VERSION + "/content?revision=" + year.getKey(), code)
                    .then()
                    .statusCode(200)
                    .body("year", equalTo(year.getValue()));
        }
        draft(code, 1).body("corrects", nullValue());
    }
}
