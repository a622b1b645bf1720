package kz.kasip.cards.export;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.testsupport.Cards;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import kz.kasip.cards.testsupport.ServiceTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportTest extends ServiceTest {
    private static final CardContent GARDENER =
            card(1, "Садовник", 3, "6113-0-001", "Поливать деревья", "=HYPERLINK(\"http://x\")");
    private static final CardContent SENIOR = card(2, "Садовник, \"старший\"", 4, "6113-0-001", "Лечить\nдеревья");
    private static final CardContent SOWER = Cards.card(
            1,
            Map.of("kk", "Егінші", "ru", "Сеятель"),
            2,
            null,
            "-",
            List.of(new Related(3, Map.of("ru", "Садовник"))),
            "Сеять");

    @Inject
    ExportConfig config;

    @Inject
    Spools spools;

    @Inject
    Snapshot snapshot;

    private void publishThree() {
        publish(CODE, 1, 1, LONG_AGO, List.of(GARDENER, SENIOR));
        publish("A01110901", 1, 2, LONG_AGO, List.of(SOWER));
        get("/v1/cards/A01110901-01").statusCode(200);
    }

    @Test
    void eachLineIsACardAsItIsAnsweredByItself() {
        publishThree();
        String lines = Stream.of("A01110901-01", "J62012900-01", "J62012900-02")
                .map(id -> get("/v1/cards/" + id).extract().asString() + "\n")
                .collect(Collectors.joining());
        get("/v1/export/cards.ndjson")
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header("Content-Length", equalTo(String.valueOf(lines.getBytes(StandardCharsets.UTF_8).length)))
                .header("Content-Disposition", equalTo("attachment; filename=\"cards.ndjson\""))
                .body(equalTo(lines));
    }

    @Test
    void whatIsNotInForceIsNotInIt() {
        publishThree();
        standards.tell(Event.repealed("A01110901", 1, LONG_AGO, LONG_AGO.plusDays(1)));
        get("/v1/cards/A01110901-77").statusCode(404);
        put(CODE, 2, 7, List.of(GARDENER)).statusCode(200);
        assertThat(get("/v1/export/cards.ndjson").extract().asString().lines()).hasSize(2);
        standards.tell(Event.published("C10710903", 1, 9, "0".repeat(64), LONG_AGO));
        get("/v1/cards/C10710903-01").statusCode(503);
        get("/v1/export/cards.ndjson").statusCode(503).body("type", equalTo("/problems/cards-missing"));
    }

    @Test
    void tablesAreCsvThatNoSpreadsheetRuns() throws IOException {
        publishThree();
        List<CSVRecord> cards = table("/v1/export/cards.csv");
        assertThat(cards)
                .extracting(row -> row.get("id"))
                .containsExactly("A01110901-01", "J62012900-01", "J62012900-02");
        assertThat(cards.getFirst().toMap())
                .containsEntry("title.kk", "Егінші")
                .containsEntry("title.ru", "Сеятель")
                .containsEntry("occupationCode", "'-")
                .containsEntry("standard.version", "1")
                .containsEntry("orkLevel", "2")
                .containsEntry("abilities", "1")
                .containsEntry("otherTitles.ru", "Хранитель сада");
        assertThat(cards.get(2).get("title.ru")).isEqualTo("Садовник, \"старший\"");
        List<CSVRecord> items = table("/v1/export/items.csv");
        assertThat(items)
                .extracting(row -> row.get("kind"))
                .startsWith("FUNCTION", "SKILL", "ABILITY", "COMPETENCY", "FUNCTION", "SKILL", "ABILITY", "ABILITY");
        assertThat(items.get(7).toMap())
                .containsEntry("id", "J62012900-01.f1.s1.a2")
                .containsEntry("card", "J62012900-01")
                .containsEntry("function", "J62012900-01.f1")
                .containsEntry("functionKind", "MANDATORY")
                .containsEntry("skill", "J62012900-01.f1.s1")
                .containsEntry("number", "2")
                .containsEntry("text.ru", "'=HYPERLINK(\"http://x\")");
        assertThat(items.get(11).get("text.ru")).isEqualTo("Лечить\nдеревья");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "'=1", "＝1"})
    void aTextThatMayBeginAFormulaIsNone(String text) {
        assertThat(Table.safe(text)).isEqualTo("'" + text);
        assertThat(Table.safe("x" + text)).isEqualTo("x" + text);
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        publishThree();
        for (String path : List.of("/v1/export/cards.ndjson", "/v1/export/cards.csv", "/v1/export/items.csv")) {
            Response whole = given().get(path);
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(whole.asByteArray());
            assertThat(whole.header("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(sha) + ":");
            assertThat(whole.header("ETag")).matches("\"[0-9a-f]{32}\"");
            given().head(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(whole.header("ETag")))
                    .header("Content-Length", equalTo(whole.header("Content-Length")))
                    .header("Repr-Digest", equalTo(whole.header("Repr-Digest")))
                    .body(equalTo(""));
            given().header("If-None-Match", "\"other\", " + whole.header("ETag"))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(whole.header("ETag")))
                    .body(equalTo(""));
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void theTimeOfTheLastChangeRevalidatesToo() {
        publishThree();
        database.execute("update outbox set at = '2025-03-01 10:00:00.5+00'");
        database.execute("update classifier_state set changed_at = '2025-02-01 10:00:00+00'");
        String path = "/v1/export/cards.csv";
        get(path).header("Last-Modified", equalTo("Sat, 01 Mar 2025 10:00:01 GMT"));
        given().header("If-Modified-Since", "Sat, 01 Mar 2025 10:00:01 GMT")
                .get(path)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", "Sat, 01 Mar 2025 10:00:00 GMT")
                .get(path)
                .then()
                .statusCode(200);
        given().header("If-Modified-Since", "yesterday").get(path).then().statusCode(200);
        given().header("If-Modified-Since", "Sat, 01 Mar 2025 10:00:01 GMT")
                .header("If-None-Match", "\"other\"")
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void anImportOfTheClassifierIsAChangeToo() {
        CardContent reaper = Cards.card(
                1,
                Map.of("ru", "Жнец"),
                2,
                null,
                null,
                List.of(new Related(3, Map.of("ru", "Садовник яблоневый"))),
                "Жать");
        publish(CODE, 1, 1, LONG_AGO, List.of(reaper, card(2, "Яблоневод", 3, "9876-0-922", "Поливать")));
        get("/v1/cards/J62012900-01").statusCode(200);
        database.execute("update outbox set at = '2025-03-01 10:00:00+00'");
        database.execute("update classifier_state set changed_at = null");
        database.execute("update occupation set name_kk = name_kk");
        String path = "/v1/export/cards.ndjson";
        String before = get(path)
                .header("Last-Modified", equalTo("Sat, 01 Mar 2025 10:00:00 GMT"))
                .extract()
                .header("ETag");
        database.execute("""
                insert into occupation (code, level, parent_code, name_kk, name_ru, search_text)
                values ('9876-0-922', 6, '9876-0', 'Алма бағбаны', 'Садовник яблоневый', 'садовник яблоневый')""");
        get(path).header("ETag", not(equalTo(before))).body(containsString("\"cardId\":\"J62012900-02\""));
        given().header("If-Modified-Since", "Sat, 01 Mar 2025 10:00:00 GMT")
                .get(path)
                .then()
                .statusCode(200);
        database.execute("update classifier_state set changed_at = '2025-03-02 10:00:00+00', changes = changes + 1");
        get(path).header("Last-Modified", equalTo("Sun, 02 Mar 2025 10:00:00 GMT"));
    }

    @Test
    void aChangeMakesAnotherFileAndTheOldOneGoes() throws IOException {
        publishThree();
        String before = get("/v1/export/cards.ndjson").extract().header("ETag");
        get("/v1/export/cards.ndjson").header("ETag", equalTo(before));
        publish("C10710903", 1, 9, LONG_AGO, List.of(SENIOR));
        get("/v1/cards/C10710903-01").statusCode(200);
        Response after = given().get("/v1/export/cards.ndjson");
        assertThat(after.header("ETag")).isNotEqualTo(before);
        assertThat(after.asString().lines()).hasSize(4);
        try (Stream<Path> files = Files.list(spools.folder())) {
            assertThat(files.filter(file -> file.toString().endsWith("cards.ndjson")))
                    .hasSize(1);
        }
    }

    @Test
    void manyAtOnceAreServedByOneFile() throws Exception {
        publishThree();
        AtomicInteger written = new AtomicInteger();
        Export counted = export("counted.txt", to -> {
            written.incrementAndGet();
            to.write("once".getBytes(StandardCharsets.UTF_8));
        });
        Callable<String> reading = () -> {
            try (var content = spools.open(counted).content()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        };
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> read : readers.invokeAll(java.util.Collections.nCopies(5, reading))) {
                assertThat(read.get()).isEqualTo("once");
            }
        }
        assertThat(written).hasValue(1);
    }

    @Test
    void anotherReplicaWritesTheSameBytes() throws IOException {
        publishThree();
        var other = new Spools(config, snapshot);
        try (var own = spools.open(lines()).content();
                var others = other.open(lines()).content()) {
            assertThat(others.readAllBytes()).isNotEmpty().isEqualTo(own.readAllBytes());
        }
        assertThat(other.open(lines()).spool().tag())
                .isEqualTo(spools.open(lines()).spool().tag());
        other.stop(new ShutdownEvent());
    }

    @Test
    void aFullDiskIsSaidSo() throws IOException {
        publishThree();
        Path unfinished = spools.folder().resolve("items.csv.part");
        Files.createSymbolicLink(unfinished, Path.of("/dev/full"));
        get("/v1/export/items.csv")
                .statusCode(503)
                .header("Retry-After", equalTo("60"))
                .body("type", equalTo("/problems/export-unavailable"))
                .body("detail", startsWith("There is no room here"));
        assertThat(Files.exists(unfinished, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                .isFalse();
        get("/v1/export/items.csv").statusCode(200);
    }

    @Inject
    CardLines cardLines;

    private Export lines() {
        return cardLines;
    }

    private interface Writing {
        void write(OutputStream to) throws IOException;
    }

    private static Export export(String name, Writing writing) {
        return new Export() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public void write(OutputStream to) throws IOException {
                writing.write(to);
            }
        };
    }

    private static List<CSVRecord> table(String path) {
        String text = get(path)
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var csv = format.parse(new StringReader(text))) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
