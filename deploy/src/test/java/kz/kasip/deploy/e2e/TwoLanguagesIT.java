package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** One standard in two documents: from the files to what readers of either language get, and back to a file. */
@ExtendWith(RunningKasip.Extension.class)
class TwoLanguagesIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void theSamplesAreOneStandardInTwoLanguages(RunningKasip kasip) {
        for (var code : List.of("J62012901", "A01610901")) {
            var standard = kasip.http().get("/v1/standards/" + code).json();
            assertThat(texts(standard.path("languages"))).containsExactlyInAnyOrder("kk", "ru");
            assertThat(standard.path("title").propertyNames()).containsExactlyInAnyOrder("kk", "ru");
            var cards =
                    kasip.http().get("/v1/standards/" + code + "/cards").json().path("items");
            assertThat(cards).hasSize(4);
            for (var card : cards) {
                assertBothLanguages(card);
            }
            assertThat(kasip.http()
                            .get("/v1/standards/" + code + "/findings?rule=translation-mismatch")
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "сақтық көшірме, kk, J62012901",
        "резервная копия, ru, J62012901",
        "ортофотоплан құру, kk, A01610901",
        "полётное задание, ru, A01610901"
    })
    void eitherLanguageFindsIt(String words, String language, String code, RunningKasip kasip) {
        var path = "/v1/search?lang=" + language + "&standard=" + code + "&q=" + Http.encode(words);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                kasip.http().get(path).json().path("total").asInt())
                        .as(words)
                        .isPositive());
    }

    @ParameterizedTest
    @CsvSource({
        "J62012901, kk, text/html, html",
        "J62012901, ru, text/markdown, markdown",
        "A01610901, ru, text/html, html",
        "A01610901, kk, text/markdown, markdown"
    })
    void theDocumentComesBackAndReadsTheSame(
            String code, String language, String type, String format, RunningKasip kasip) {
        var document = kasip.http().get("/v1/standards/" + code + "/document?lang=" + language, "Accept", type);
        assertThat(document.status()).as(document.toString()).isEqualTo(200);
        assertThat(document.header("content-type")).startsWith(type);
        var report = kasip.http()
                .hand(
                        kasip.token("editor"),
                        "/v1/imports?dryRun=true",
                        "again",
                        document.text().getBytes(StandardCharsets.UTF_8))
                .json();
        assertThat(report.path("format").asString()).isEqualTo(format);
        assertThat(report.path("language").asString()).isEqualTo(language);
        var cards = kasip.http()
                .get("/v1/standards/" + code + "/cards?lang=" + language)
                .json()
                .path("items");
        assertThat(report.path("cards")).hasSameSizeAs(cards);
        for (var i = 0; i < cards.size(); i++) {
            assertThat(report.path("cards").get(i).path("title"))
                    .isEqualTo(cards.get(i).path("title"));
            assertThat(report.path("cards").get(i).path("abilities").asInt())
                    .isEqualTo(items(cards.get(i), "abilities"));
        }
        assertThat(rules(report)).doesNotContain("unplaced-text");
    }

    @Test
    void theRealStandardPairsWithItsTranslationOfAnotherGeneration(RunningKasip kasip) {
        assumeTrue(Documents.realOnesAreHere(), "no real standards");
        var editor = kasip.token("editor");
        var kazakh = "J62011023.kk.txt";
        var base = kasip.http().hand(editor, "/v1/imports", kazakh, Documents.bytes(Documents.REAL.resolve(kazakh)));
        assertThat(base.status()).as(base.toString()).isEqualTo(201);
        var russian = "2022b-cloud.ru.docx";
        var report = kasip.http()
                .hand(
                        editor,
                        "/v1/imports?dryRun=true&code=J62011023",
                        russian,
                        Documents.bytes(Documents.REAL.resolve(russian)));
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        var pairs = report.json().path("translation").path("cards");
        assertThat(pairs)
                .hasSize(11)
                .allSatisfy(pair -> assertThat(pair.path("base").path("orkLevel"))
                        .isEqualTo(pair.path("other").path("orkLevel")));
    }

    @Test
    void anArchiveOfDocumentsBecomesDraftsAndABadFileHarmsNone(RunningKasip kasip) throws IOException {
        var editor = kasip.token("editor");
        var code = "J62012961";
        var files = new LinkedHashMap<String, byte[]>();
        files.put("ru/document.md", under(code, "J62012901.ru.md"));
        files.put("letter.txt", "Құрметті әріптестер!".getBytes(StandardCharsets.UTF_8));
        files.put("kk/document.txt", under(code, "J62012901.kk.txt"));
        var taken = kasip.http().hand(editor, "/v1/import-batches", "standards.zip", zip(files));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        var at = taken.header("location").replaceFirst("^https?://[^/]+", "");
        await().atMost(SOON)
                .until(() -> kasip.http()
                        .getAs(editor, at)
                        .json()
                        .path("state")
                        .asString()
                        .equals("DONE"));
        var done = kasip.http().getAs(editor, at).json();
        assertThat(done.path("ready").asInt()).as(done.toString()).isEqualTo(2);
        assertThat(done.path("failed").asInt()).isEqualTo(1);
        var draft = kasip.http().getAs(editor, "/v1/standards/" + code + "/versions/1");
        assertThat(texts(draft.json().path("languages"))).containsExactlyInAnyOrder("kk", "ru");
    }

    private static void assertBothLanguages(JsonNode card) {
        for (var function : card.path("functions")) {
            assertThat(function.path("title").propertyNames()).containsExactlyInAnyOrder("kk", "ru");
            for (var skill : function.path("skills")) {
                for (var list : List.of("abilities", "knowledge")) {
                    assertThat(skill.path(list))
                            .allSatisfy(item -> assertThat(item.path("text").propertyNames())
                                    .containsExactlyInAnyOrder("kk", "ru"));
                }
            }
        }
    }

    private static int items(JsonNode card, String list) {
        return card.path("functions")
                .valueStream()
                .flatMap(function -> function.path("skills").valueStream())
                .mapToInt(skill -> skill.path(list).size())
                .sum();
    }

    private static List<String> rules(JsonNode report) {
        return report.path("findings")
                .valueStream()
                .map(finding -> finding.path("rule").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static byte[] under(String code, String sample) {
        return Documents.sampleText(sample).replace("J62012901", code).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
