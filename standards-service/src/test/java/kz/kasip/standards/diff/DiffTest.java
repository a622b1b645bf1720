package kz.kasip.standards.diff;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver"})
class DiffTest {

    /** As cards-service would tell it, with a text that a page must not take for its own. */
    private static final String CARDS = """
            {"changes": [
              {"type": "REWORDED", "kind": "ABILITY",
               "path": {"card": "CODE-01", "from": "CODE-01.f1.s1.a1", "to": "CODE-01.f1.s1.a1"}, "field": "text",
               "text": {"kk": "Кітап <b>беру</b> | тез", "ru": "Выдавать книги"},
               "from": {"text": {"kk": "Кітап беру", "ru": "Выдать книги"}},
               "to": {"text": {"kk": "Кітап <b>беру</b> | тез", "ru": "Выдавать книги"}},
               "words": {
                 "kk": [{"op": "EQUAL", "text": "Кітап "}, {"op": "DELETE", "text": "беру"}, {"op": "INSERT", "text": "<b>беру</b> | тез"}],
                 "ru": [{"op": "DELETE", "text": "Выдать"}, {"op": "INSERT", "text": "Выдавать"}, {"op": "EQUAL", "text": " книги"}]}},
              {"type": "ADDED", "kind": "SKILL", "path": {"card": "CODE-01", "to": "CODE-01.f1.s2"},
               "text": {"ru": "Каталог"},
               "to": {"parent": "CODE-01.f1", "place": 2, "number": 2, "element": {"number": 2, "title": {"ru": "Каталог"},
                 "abilities": [{"number": 1, "text": {"ru": "Вести каталог"}}], "knowledge": []}}},
              {"type": "MOVED", "kind": "KNOWLEDGE",
               "path": {"card": "CODE-01", "from": "CODE-01.f1.s1.k1", "to": "CODE-01.f1.s2.k1"}, "text": {"ru": "Правила"},
               "from": {"parent": "CODE-01.f1.s1", "place": 1, "number": 1},
               "to": {"parent": "CODE-01.f1.s2", "place": 1, "number": 1}}],
             "shifts": [{"kind": "KNOWLEDGE", "path": {"card": "CODE-01", "from": "CODE-01.f1.s1.k2", "to": "CODE-01.f1.s1.k1"},
               "from": 2, "to": 1}]}
            """;

    private static ValidatableResponse diff(String code, String query, String accept) {
        return given().accept(accept)
                .get("/v1/standards/" + code + "/diff" + query)
                .then();
    }

    @Test
    void whatChangedIsToldAsDataAsAPageAndAsMarkdown() {
        var code = "J62011911";
        published(Samples.kazakh(code, 1), code, 1);
        published(Samples.with(Samples.kazakh(code, 2), "Ауыл кітапханасының", "Қала кітапханасының"), code, 2);
        var back = CardsStandIn.differing(code, CARDS.replace("CODE", code));
        try {
            var tag = diff(code, "", "application/json")
                    .statusCode(200)
                    .header("Vary", containsString("Accept"))
                    .body("from.version", equalTo(1))
                    .body("to.version", equalTo(2))
                    .body("metadata.type", hasItem("REWORDED"))
                    .body("metadata.field", hasItem("title"))
                    .body("cards.size()", equalTo(3))
                    .body("cards[1].to.element.abilities[0].text.ru", equalTo("Вести каталог"))
                    .body("shifts[0].to", equalTo(1))
                    .body("summary.counts.moved", equalTo(1))
                    .body("summary.byKind.kind", hasItem("SKILL"))
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag)
                    .get("/v1/standards/" + code + "/diff?from=1&to=2")
                    .then()
                    .statusCode(304);
            diff(code, "?lang=ru", "application/json")
                    .body("cards[0].words", not(hasKey("kk")))
                    .body("cards[0].from.text", not(hasKey("kk")))
                    .body("metadata[0].text", hasKey("kk"));
            page(code);
            diff(code, "?lang=kk", "text/markdown")
                    .statusCode(200)
                    .header("Content-Type", startsWith("text/markdown"))
                    .body(containsString("тұжырымы өзгерді"))
                    .body(containsString("<ins>&#60;b&#62;беру&#60;/b&#62; &#124; тез</ins>"));
        } finally {
            back.run();
        }
    }

    private static void page(String code) {
        diff(code, "?from=1&to=2&lang=ru", "text/html,application/xhtml+xml,*/*;q=0.8")
                .statusCode(200)
                .header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", containsString("style-src 'self' 'sha256-"))
                .body(containsString("<html lang=\"ru\">"))
                .body(containsString("<del>Выдать</del>"))
                .body(containsString("<ins>Выдавать</ins>"))
                .body(containsString("функция 1, навык 2"))
                .body(containsString("<p class=\"none\">—</p>"));
        diff(code, "", "text/html")
                .body(containsString("&lt;b&gt;беру&lt;/b&gt; | тез"))
                .body(not(containsString("<script")));
    }

    @Test
    void aVersionAndItselfDifferByNothing() {
        var code = "J62011912";
        published(Samples.kazakh(code, 1), code, 1);
        diff(code, "?from=1&to=1", "*/*")
                .statusCode(200)
                .body("metadata", empty())
                .body("cards", empty());
        diff(code, "?from=1&to=1", "text/html").statusCode(200).body(containsString("Nothing changed."));
    }

    @Test
    void twoRevisionsOfOneVersionAreCompared() {
        var code = "J62011917";
        published(Samples.kazakh(code, 1), code, 1);
        importing(given().queryParam("corrects", "Атауы"), Samples.reworded(Samples.kazakh(code, 1)))
                .statusCode(201);
        var back = CardsStandIn.differing(code, "{\"changes\": [], \"shifts\": []}");
        try {
            var revisions = "?from=1&to=1&fromRevision=1&toRevision=2";
            diff(code, revisions, "*/*").statusCode(200).body("to.status", equalTo("DRAFT"));
            var drafts = CardsStandIn.compared(code);
            assertThat(drafts).doesNotHaveDuplicates().containsExactlyElementsOf(CardsStandIn.held(code));
            publishing(code, 1).statusCode(200);
            diff(code, revisions, "*/*")
                    .body("from.status", equalTo("CORRECTED"))
                    .body("to.revision", equalTo(2));
            assertThat(CardsStandIn.compared(code)).isEqualTo(drafts);
            published(Samples.kazakh(code, 2), code, 2);
            var end = given().get("/v1/standards/" + code + "/versions/1").<String>path("effectiveTo");
            diff(code, revisions, "*/*").body("from.effectiveTo", equalTo(end)).body("to.effectiveTo", equalTo(end));
            diff(code, "?from=1&to=1", "*/*").body("from.revision", equalTo(2)).body("to.revision", equalTo(2));
        } finally {
            back.run();
        }
    }

    @Test
    void whatIsNotThereOrMalformedIsSaid() {
        var code = "J62011913";
        published(Samples.kazakh(code, 1), code, 1);
        for (var query : new String[] {"", "?from=1&to=2", "?from=3&to=1", "?from=1&to=1&toRevision=2"}) {
            diff(code, query, "application/json").statusCode(404).body("type", equalTo("/problems/version-unknown"));
        }
        diff("J62011914", "", "text/html").statusCode(404).contentType("application/problem+json");
        diff(code, "?from=0", "*/*").statusCode(400).body("violations.field", hasItem("from"));
        diff(code, "?from=x", "*/*").statusCode(400);
        diff(code, "?lang=en", "*/*").statusCode(400);
        diff("J620", "", "*/*").statusCode(400);
        diff(code, "?from=1&to=1", "image/png").statusCode(406);
    }

    @Test
    void draftsAreComparedForWhoMaySeeThem() {
        var code = "J62011915";
        published(Samples.kazakh(code, 1), code, 1);
        importing(Samples.kazakh(code, 2)).statusCode(201);
        var back = CardsStandIn.differing(code, "{\"changes\": [], \"shifts\": []}");
        try {
            diff(code, "?from=1&to=2", "*/*").statusCode(200).body("to.status", equalTo("DRAFT"));
        } finally {
            back.run();
        }
    }

    @Test
    void cardsThatCannotBeComparedNowAreSaidToBe() {
        var code = "J62011916";
        published(Samples.kazakh(code, 1), code, 1);
        published(Samples.kazakh(code, 2), code, 2);
        diff(code, "", "*/*").statusCode(503).header("Retry-After", equalTo("5"));
    }

    @Test
    @TestSecurity(user = "")
    void nobodyElseKnowsOfADraft() {
        diff("J62011915", "?from=1&to=2", "*/*").statusCode(404);
    }
}
