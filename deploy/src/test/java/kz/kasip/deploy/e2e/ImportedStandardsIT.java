package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningKasip.Extension.class)
class ImportedStandardsIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void theSamplesAreReadAndFound(RunningKasip kasip) {
        for (var code : List.of("J62012901", "A01610901")) {
            var standard = kasip.http().get("/v1/standards/" + code).json();
            assertThat(standard.path("status").asString()).isEqualTo("PUBLISHED");
            assertRead(kasip, code);
        }
    }

    @Test
    void theRealKazakhStandardHasItsNumbers(RunningKasip kasip) {
        assumeTrue(Documents.realOnesAreHere(), "no real standards");
        importFile(kasip, "J62011023.kk.txt", "J62011023");

        assertThat(counts(cards(kasip, "J62011023")))
                .containsExactly(
                        "2529-0-001 6 2/4/19/16",
                        "2529-0-001 7 2/4/23/17",
                        "2512-1 7 2/3/13/30",
                        "2523-0 5 2/3/18/8",
                        "2523-0 6 2/3/18/8",
                        "2523-0 7 2/4/21/14",
                        "2521-2 5 1/1/3/3",
                        "2521-2 6 3/3/12/15",
                        "2521-2 7 3/4/16/17",
                        "2512-1 5 2/2/11/20",
                        "2512-1 6 2/3/13/30");
        var standard = kasip.http().get("/v1/standards/J62011023").json();
        assertThat(standard.path("terms")).hasSize(13);
        assertThat(standard.path("abbreviations")).hasSize(1);
        assertRead(kasip, "J62011023");
        assertThat(Ladders.notToldApart(kasip, cards(kasip, "J62011023")))
                .containsExactlyInAnyOrder("J62011023-04 J62011023-05", "J62011023-11 J62011023-03");
        assertThat(Ladders.linked("J62011023", cards(kasip, "J62011023"))).isEqualTo("20 of 20");
    }

    @Test
    void theRealRussianStandardIsTheSameFromBothItsFormats(RunningKasip kasip) {
        assumeTrue(Documents.realOnesAreHere(), "no real standards");
        var editor = kasip.token("editor");
        var fromDocx = draftCards(kasip, editor, "J62012007.ru.docx");
        var fromMarkdown = draftCards(kasip, editor, "J62012007.ru.md");
        assertThat(fromDocx).isEqualTo(fromMarkdown);
        assertThat(kasip.http().publish(kasip.token("approver"), "J62012007", 2).ok())
                .isTrue();
        awaitPublished(kasip, "J62012007");

        assertThat(counts(cards(kasip, "J62012007")))
                .containsExactly("2513-0-001 4 5/5/10/13", "2513-0-001 5 5/5/35/28", "2513-0-001 6 6/6/40/39");
        var standard = kasip.http().get("/v1/standards/J62012007").json();
        assertThat(standard.path("terms")).hasSize(3);
        assertThat(standard.path("abbreviations")).hasSize(8);
        assertThat(standard.path("version").asInt()).isEqualTo(2);
        assertThat(standard.path("year").asInt()).isEqualTo(2022);
        assertThat(standard.path("technicalData").path("plannedReview").asString())
                .isEqualTo("2025-12-05");
        assertThat(Ladders.linked("J62012007", cards(kasip, "J62012007"))).isEqualTo("0 of 4");
        assertRead(kasip, "J62012007");
    }

    @Test
    void aDraftIsSeenByEditorsAlone(RunningKasip kasip) {
        var http = kasip.http();
        var editor = kasip.token("editor");
        var code = "J62012990";
        var search = "/v1/search?standard=" + code + "&q=" + Http.encode("каталог");
        var report = http.hand(editor, "/v1/imports", "draft.txt", Documents.sampleAs(code));
        assertThat(report.status()).as(report.toString()).isEqualTo(201);

        assertThat(http.getAs(editor, "/v1/standards/" + code + "/versions/1")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("DRAFT");
        assertThat(http.getAs(editor, "/v1/standards/" + code + "/versions/1/cards")
                        .json()
                        .path("items"))
                .hasSize(4);
        for (var path : List.of(
                "/v1/standards/" + code,
                "/v1/standards/" + code + "/versions/1",
                "/v1/standards/" + code + "/cards",
                "/v1/standards/" + code + "/versions/1/cards",
                "/v1/cards/" + code + "-01")) {
            assertThat(http.get(path).status()).as(path).isEqualTo(404);
            // standards-service renders the document of a draft from its cards
            if (!path.endsWith("/versions/1/cards")) {
                assertThat(http.getAs(kasip.token("service"), path).status())
                        .as(path + " as a machine")
                        .isIn(403, 404);
            }
        }
        for (var path :
                List.of("/v1/standards?limit=200", "/v1/changes?limit=200", "/v1/cards?standard=" + code, search)) {
            var answer = http.get(path);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.text()).as(path).doesNotContain(code);
        }
    }

    private static void importFile(RunningKasip kasip, String name, String code) {
        var document = Documents.bytes(Documents.REAL.resolve(name));
        var report = kasip.http().hand(kasip.token("editor"), "/v1/imports", name, document);
        assertThat(report.status()).as(report.toString()).isEqualTo(201);
        assertThat(report.json().path("code").asString()).isEqualTo(code);
        var version = report.json().path("version").asInt();
        var published = kasip.http().publish(kasip.token("approver"), code, version);
        assertThat(published.ok()).as(published.toString()).isTrue();
        awaitPublished(kasip, code);
    }

    private static JsonNode draftCards(RunningKasip kasip, String editor, String name) {
        var document = Documents.bytes(Documents.REAL.resolve(name));
        var report = kasip.http().hand(editor, "/v1/imports", name, document);
        assertThat(report.status()).as(report.toString()).isEqualTo(201);
        var cards = kasip.http().getAs(editor, "/v1/standards/J62012007/versions/2/cards?limit=200");
        assertThat(cards.status()).as(cards.toString()).isEqualTo(200);
        return cards.json().path("items");
    }

    private static void awaitPublished(RunningKasip kasip, String code) {
        await().atMost(SOON)
                .until(() ->
                        kasip.http().get("/v1/standards/" + code + "/cards").status() == 200);
    }

    private static JsonNode cards(RunningKasip kasip, String code) {
        return kasip.http()
                .get("/v1/standards/" + code + "/cards?limit=200")
                .json()
                .path("items");
    }

    private static List<String> counts(JsonNode cards) {
        return cards.valueStream().map(ImportedStandardsIT::countsOf).toList();
    }

    private static String countsOf(JsonNode card) {
        var functions = card.path("functions");
        var skills = functions
                .valueStream()
                .flatMap(function -> function.path("skills").valueStream())
                .toList();
        var abilities = skills.stream()
                .mapToInt(skill -> skill.path("abilities").size())
                .sum();
        var knowledge = skills.stream()
                .mapToInt(skill -> skill.path("knowledge").size())
                .sum();
        var code = card.has("occupationCode") ? card.path("occupationCode") : card.path("groupCode");
        return "%s %d %d/%d/%d/%d"
                .formatted(
                        code.asString(),
                        card.path("orkLevel").asInt(),
                        functions.size(),
                        skills.size(),
                        abilities,
                        knowledge);
    }

    /** Every card is read by its id, a second read costs no body, and a word of its title finds it. */
    private static void assertRead(RunningKasip kasip, String code) {
        var http = kasip.http();
        for (var card : cards(kasip, code)) {
            var id = card.path("id").asString();
            var first = http.get("/v1/cards/" + id);
            assertThat(first.status()).as(first.toString()).isEqualTo(200);
            assertThat(countsOf(first.json())).isEqualTo(countsOf(card));
            var etag = first.header("etag");
            assertThat(etag).startsWith("\"");
            var second = http.get("/v1/cards/" + id, "If-None-Match", etag);
            assertThat(second.status()).isEqualTo(304);
            assertThat(second.text().getBytes(StandardCharsets.UTF_8)).isEmpty();
        }
        var card = cards(kasip, code).get(0);
        var title = card.path("title").values().iterator().next().asString();
        var word = List.of(title.split(" ")).getLast();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(http.get("/v1/search?standard=" + code + "&q=" + Http.encode(word))
                                .json()
                                .path("items"))
                        .as("found by " + word)
                        .anySatisfy(item -> assertThat(item.toString())
                                .contains(card.path("id").asString())));
    }
}
