package kz.kasip.standards.export;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.standard.StandardsInForce;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver"})
class ExportTest {
    private static final String EXPORT = "/v1/export/standards.ndjson";

    @Inject
    ExportConfig config;

    @Inject
    Spools spools;

    @Inject
    Snapshot snapshot;

    @Inject
    StandardLines lines;

    @Inject
    StandardsInForce standards;

    @Inject
    SessionFactory sessions;

    @Inject
    ObjectMapper json;

    @Test
    void eachLineIsAStandardAsEverybodyReadsIt() {
        var code = "J62013974";
        published(Samples.kazakh(code, 1), code, 1);
        published(Samples.kazakh(code, 2), code, 2);
        importing(Samples.kazakh(code, 3)).statusCode(201);
        var whole = given().get("/v1/standards/" + code).asString();
        var export = given().get(EXPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .header("Content-Disposition", equalTo("attachment; filename=\"standards.ndjson\""))
                .extract();
        assertThat(export.header("Content-Length")).isEqualTo(String.valueOf(export.asByteArray().length));
        assertThat(linesOf(export.asString(), code)).containsExactly(whole);
    }

    @Test
    void allAreReadWithOneStatement() {
        var corrected = "J62013951";
        var printed = Samples.kazakh(corrected, 1);
        published(printed, corrected, 1);
        importing(given().queryParam("corrects", "Бір сөз"), Samples.reworded(printed))
                .statusCode(201);
        publishing(corrected, 1).statusCode(200).body("revisions.revision", contains(1, 2));
        published(Samples.kazakh("J62013973", 1), "J62013973", 1);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        var read = new ArrayList<String>();
        QuarkusTransaction.requiringNew().timeout(60).call(() -> {
            standards.each(standard -> read.add(json.writeValueAsString(standard)));
            return null;
        });
        assertThat(statistics.getPrepareStatementCount()).isOne();
        statistics.setStatisticsEnabled(false);
        for (var code : List.of(corrected, "J62013973")) {
            assertThat(read)
                    .filteredOn(standard -> standard.startsWith("{\"code\":\"" + code + "\""))
                    .containsExactly(given().get("/v1/standards/" + code).asString());
        }
    }

    @Test
    void noPersonIsNamedInIt() {
        var code = "J62013975";
        var developer = "ТОО «Образцовый сад»";
        var document = Samples.with(
                Samples.orchard(code), developer, developer + "\nСадов А.Б., +7 (727) 2-50-12-34\nsadov@example.kz");
        published(document, code, 1);
        assertThat(linesOf(given().get(EXPORT).asString(), code))
                .singleElement()
                .asString()
                .contains("Образцовый сад")
                .doesNotContain("Садов А", "2-50-12-34", "sadov@");
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        published(Samples.kazakh("J62013976", 1), "J62013976", 1);
        Response whole = given().get(EXPORT);
        var sha = MessageDigest.getInstance("SHA-256").digest(whole.asByteArray());
        var digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha) + ":";
        given().head(EXPORT)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(whole.header("ETag")))
                .header("Content-Length", equalTo(whole.header("Content-Length")))
                .header("Repr-Digest", equalTo(digest));
        given().header("If-None-Match", whole.header("ETag"))
                .get(EXPORT)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        given().header("If-Modified-Since", "Tue, 01 Jan 2999 00:00:00 GMT")
                .get(EXPORT)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                .get(EXPORT)
                .then()
                .statusCode(200);
    }

    @Test
    void aPublicationMakesAnotherFileAndTheOldOneGoes() throws IOException {
        published(Samples.kazakh("J62013977", 1), "J62013977", 1);
        var before = given().get(EXPORT).header("ETag");
        published(Samples.kazakh("J62013978", 1), "J62013978", 1);
        assertThat(given().get(EXPORT).header("ETag")).isNotEqualTo(before);
        try (Stream<Path> files = Files.list(spools.folder())) {
            assertThat(files.filter(file -> file.toString().endsWith("standards.ndjson")))
                    .hasSize(1);
        }
    }

    @Test
    void anotherReplicaWritesTheSameBytes() throws IOException {
        published(Samples.kazakh("J62013979", 1), "J62013979", 1);
        var other = new Spools(config, snapshot);
        try (var own = spools.open(lines).content();
                var others = other.open(lines).content()) {
            assertThat(new String(others.readAllBytes(), StandardCharsets.UTF_8))
                    .isNotEmpty()
                    .isEqualTo(new String(own.readAllBytes(), StandardCharsets.UTF_8));
        }
        other.stop(new ShutdownEvent());
    }

    @Test
    void aFullDiskIsSaidSo() throws IOException {
        published(Samples.kazakh("J62013980", 1), "J62013980", 1);
        var unfinished = spools.folder().resolve("standards.ndjson.part");
        Files.createSymbolicLink(unfinished, Path.of("/dev/full"));
        given().get(EXPORT)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("60"))
                .body("type", equalTo("/problems/export-unavailable"))
                .body("detail", startsWith("There is no room here"));
        assertThat(Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)).isFalse();
        given().get(EXPORT).then().statusCode(200);
    }

    private static Stream<String> linesOf(String export, String code) {
        return export.lines().filter(line -> line.startsWith("{\"code\":\"" + code + "\""));
    }
}
