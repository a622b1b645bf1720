package kz.kasip.standards.drafting;

import static kz.kasip.standards.testsupport.People.as;
import static kz.kasip.standards.testsupport.Register.importingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Eventually;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
class ContentTest {

    private static final String VERSION = "/v1/standards/{code}/versions/{version}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SMALL = """
            {"title": {"ru": "Уход за школьным огородом (пример)"}, "year": 2026,
             "cards": [{"title": {"ru": "Смотритель огорода"}, "orkLevel": 3,
                        "functions": [{"kind": "MANDATORY", "title": {"ru": "Полив грядок"},
                            "skills": [{"title": {"ru": "Ручной полив"},
                                        "abilities": [{"text": {"ru": "Поливать грядки утром"}}],
                                        "knowledge": [{"text": {"ru": "Нормы полива овощей"}}]}]}]}],
             "technicalData": {"plannedReview": "2029-12-31"}}
            """;

    private static RequestSpecification editor() {
        return as("editor-1", "editor");
    }

    private static Response content(String code, int version) {
        return editor().get(VERSION + "/content", code, version);
    }

    private static ValidatableResponse put(RequestSpecification who, String code, int version, String body) {
        return who.contentType("application/json")
                .body(body)
                .put(VERSION, code, version)
                .then();
    }

    private static ValidatableResponse trail(String code) {
        return as("admin-1", "admin").get("/v1/standards/{code}/audit", code).then();
    }

    /** A content without what tells one version from another. */
    private static JsonNode impersonal(String body) throws JsonProcessingException {
        var tree = (ObjectNode) JSON.readTree(body);
        tree.remove(List.of("code", "version"));
        tree.withArray("cards").forEach(card -> ((ObjectNode) card).remove("id"));
        return tree;
    }

    private static String with(String words, String others) {
        assertThat(SMALL).contains(words);
        return SMALL.replace(words, others);
    }

    @Test
    void whatWasReadIsPutBackAsAnotherVersion() throws JsonProcessingException {
        var kazakh = "J62021931";
        var russian = "A01621931";
        var both = "P85591931";
        importingBy("editor-1", Samples.kazakh(kazakh, 1), "editor").statusCode(201);
        importingBy("editor-1", Samples.russian(russian, 1), "editor").statusCode(201);
        importingBy("editor-1", Samples.small("kk", both), "editor").statusCode(201);
        importingBy("editor-1", Samples.small("ru", both), "editor").statusCode(201);
        for (var code : List.of(kazakh, russian, both)) {
            var read = content(code, 1);
            assertThat(read.statusCode()).isEqualTo(200);
            var made = put(editor(), code, 2, read.asString())
                    .statusCode(201)
                    .header("Location", containsString("/v1/standards/" + code + "/versions/2"))
                    .extract();
            var again = content(code, 2);
            assertThat(impersonal(again.asString())).isEqualTo(impersonal(read.asString()));
            assertThat(again.asString()).isEqualTo(made.asString());
            assertThat(again.header("ETag")).isEqualTo(made.header("ETag")).matches("\"[0-9a-f]{32}\"");
        }
        trail(both).body("items.action", contains("DRAFTED", "IMPORTED", "IMPORTED"));
    }

    @Test
    void aDraftIsWrittenReadAndReplacedByWhoHasReadIt() {
        var code = "A01131931";
        var first = put(editor().header("If-None-Match", "*"), code, 1, SMALL)
                .statusCode(201)
                .body("cards[0].id", equalTo(code + "-01"))
                .body("languages", contains("ru"))
                .extract()
                .header("ETag");
        editor().get(VERSION, code, 1).then().body("status", equalTo("DRAFT")).body("year", equalTo(2026));
        var other = with("Ручной полив", "Капельный полив");
        put(editor(), code, 1, other).statusCode(428).body("type", equalTo("/problems/precondition-required"));
        put(editor().header("If-None-Match", "*"), code, 1, other).statusCode(412);
        put(editor().header("If-Match", "\"0\""), code, 1, other)
                .statusCode(412)
                .body("type", equalTo("/problems/draft-changed"));
        put(editor().header("If-Match", first), code, 2, other).statusCode(412);
        var second = put(as("editor-2", "editor").header("If-Match", first), code, 1, other)
                .statusCode(200)
                .body("cards[0].functions[0].skills[0].title.ru", equalTo("Капельный полив"))
                .extract()
                .header("ETag");
        put(editor().header("If-Match", first), code, 1, SMALL).statusCode(412);
        put(editor().header("If-Match", second), code, 1, SMALL).statusCode(200);
        trail(code)
                .body("items.action", everyItem(equalTo("DRAFTED")))
                .body("items.actor", contains("editor-1", "editor-2", "editor-1"));
    }

    @Test
    void theSameContentAgainChangesNothing() {
        var code = "A01131932";
        var tag = put(editor(), code, 1, SMALL).statusCode(201).extract().header("ETag");
        editor().noContentType().post(VERSION + "/submission", code, 1).then().statusCode(200);
        put(as("chief", "editor").header("If-Match", tag), code, 1, SMALL)
                .statusCode(200)
                .header("ETag", equalTo(tag));
        editor().get(VERSION, code, 1).then().body("status", equalTo("SUBMITTED"));
        put(as("chief", "editor").header("If-Match", tag), code, 1, with("2026", "2027"))
                .statusCode(200);
        editor().get(VERSION, code, 1).then().body("status", equalTo("DRAFT")).body("year", equalTo(2027));
        trail(code)
                .body("items.action", contains("DRAFTED", "SUBMITTED", "DRAFTED"))
                .body("items[0].detail", containsString("no longer SUBMITTED"));
        as("chief", "approver")
                .noContentType()
                .post(VERSION + "/publication", code, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/approver-is-editor"));
    }

    @Test
    void ofTwoWhoReplaceTheSameDraftOneSucceeds() {
        var code = "A01131933";
        var tag = put(editor(), code, 1, SMALL).statusCode(201).extract().header("ETag");
        try (var pool = Executors.newFixedThreadPool(4)) {
            var answers = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> put(
                                    editor().header("If-Match", tag), code, 1, with("2026", String.valueOf(2030 + i)))
                            .extract()
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(ContentTest::result)
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        }
        assertThat(CardsStandIn.held(code))
                .as("the first draft and the one that took its place; what was refused is dropped")
                .hasSize(2);
        trail(code).body("items", hasSize(2));
    }

    private static Integer result(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"orkLevel\": 3 | \"orkLevel\": 9 | cards[0].orkLevel",
                "\"kind\": \"MANDATORY\", | '' | cards[0].functions[0].kind",
                "{\"ru\": \"Поливать грядки утром\"} | {\"en\": \"Watering\"} | cards[0].functions[0].skills[0].abilities[0].text",
                "{\"ru\": \"Смотритель огорода\"} | {\"ru\": \" \"} | cards[0].title",
                "\"Полив грядок\" | \"Полив\\u0000грядок\" | cards[0].functions[0].title.ru",
                "\"plannedReview\": | \"stateBody\": {\"ru\": \"Иванов Иван Иванович\"}, \"plannedReview\": | technicalData",
                "\"year\": 2026 | \"year\": 2026, \"languages\": [\"kk\"] | languages",
                "\"year\": 2026 | \"years\": 2026 | years",
                "\"year\": 2026 | \"year\": \"soon\" | year"
            })
    void whatIsWrongIsToldByItsPath(String words, String others, String path) {
        put(editor(), "A01131934", 1, with(words, others)).statusCode(400).body("violations.field", hasItem(path));
        editor().get(VERSION, "A01131934", 1).then().statusCode(404);
    }

    @Test
    void whatIsNoContentIsRefused() {
        put(editor(), "A01131934", 1, "null").statusCode(400);
        put(editor(), "A01131934", 1, "[]").statusCode(400);
        put(editor(), "A01131934", 1, "{\"title\": ").statusCode(400);
        put(editor(), "A01131934", 1, "{\"title\": {\"ru\": \"а\", \"ru\": \"б\"}, \"cards\": []}")
                .statusCode(400);
        put(editor(), "A01131934", 1, "{}").statusCode(400).body("violations.field", contains("cards", "title"));
        put(editor(), "A01131934", 0, SMALL).statusCode(400);
        put(as("approver-1", "approver"), "A01131934", 1, SMALL).statusCode(403);
        as("reader", "subscriber")
                .get(VERSION + "/content", "A01131934", 1)
                .then()
                .statusCode(403);
        content("A01131934", 1).then().statusCode(404);
    }

    @Test
    void itIsHeldToTheRulesOfDocuments() {
        var code = "A01131935";
        var twice = with(
                "[{\"text\": {\"ru\": \"Нормы полива овощей\"}}]",
                "[{\"text\": {\"ru\": \"Нормы полива овощей\"}}, {\"text\": {\"ru\": \"Нормы полива овощей\"}}]");
        put(editor(), code, 1, twice).statusCode(201);
        editor().get("/v1/standards/{code}/findings?version=1", code)
                .then()
                .body("items.rule", hasItem("missing-oked"))
                .body(
                        "items.find { it.rule == 'duplicated-item' }.path",
                        equalTo("cards[1].functions[1].skills[1].knowledge[2]"))
                .body("items.language", hasItem("ru"));
    }

    @Test
    void aDocumentInTheOtherLanguageJoinsIt() {
        var code = "P85591932";
        importingBy("editor-1", Samples.small("kk", code), "editor").statusCode(201);
        put(editor(), code, 2, content(code, 1).asString()).statusCode(201);
        var tag = content(code, 2).header("ETag");
        as("editor-2", "editor")
                .queryParam("version", 2)
                .multiPart("file", "sample.txt", Samples.small("ru", code))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .body("translation.of.status", equalTo("DRAFT"));
        content(code, 2).then().body("languages", contains("kk", "ru")).body("title.ru", startsWith(""));
        put(editor().header("If-Match", tag), code, 2, content(code, 1).asString())
                .statusCode(412);
        put(
                        editor().header("If-Match", content(code, 2).header("ETag")),
                        code,
                        2,
                        content(code, 1).asString())
                .statusCode(200)
                .body("languages", contains("kk"));
    }

    @Test
    void whatIsPublishedIsWrittenOnlyAsACorrection() {
        var code = "A01131936";
        put(editor(), code, 1, SMALL).statusCode(201);
        publish(code);
        put(editor(), code, 1, with("2026", "2027")).statusCode(409).body("type", equalTo("/problems/version-exists"));
        var published = content(code, 1).header("ETag");
        put(editor().header("If-Match", published), code, 1, with("2026", "2027"))
                .statusCode(409)
                .body("type", equalTo("/problems/version-exists"));
        put(editor().queryParam("corrects", "Год").header("If-Match", "\"another\""), code, 1, with("2026", "2027"))
                .statusCode(412);
        var tag = put(
                        editor().queryParam("corrects", "Год").header("If-Match", published),
                        code,
                        1,
                        with("2026", "2027"))
                .statusCode(201)
                .extract()
                .header("ETag");
        put(editor().header("If-Match", tag), code, 1, with("2026", "2028")).statusCode(200);
        publish(code);
        editor().get(VERSION, code, 1)
                .then()
                .body("revision", equalTo(2))
                .body("year", equalTo(2028))
                .body("corrects.ru", equalTo("Год"));
        editor().get(VERSION + "/content?revision=1", code, 1).then().body("year", equalTo(2026));
    }

    private static void publish(String code) {
        as("approver-1", "approver")
                .noContentType()
                .post(VERSION + "/publication", code, 1)
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeStoredNowIsStoredLater() {
        var code = "A01131937";
        var again = CardsStandIn.failing(code, 503);
        put(editor().header("If-None-Match", "*"), code, 1, SMALL)
                .statusCode(503)
                .body("instance", startsWith("/v1/imports/"));
        again.run();
        Eventually.holds(() -> content(code, 1).then().statusCode(200).body("year", equalTo(2026)));
        trail(code).body("items.action", contains("DRAFTED")).body("items.actor", contains("editor-1"));
    }
}
