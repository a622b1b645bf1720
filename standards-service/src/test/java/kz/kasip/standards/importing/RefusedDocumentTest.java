package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(user = "editor-1", roles = "editor")
class RefusedDocumentTest {

    private static final byte[] SAMPLE = Samples.kazakh("J62012931", 1);

    private static void refused(byte[] document, int status, String type) {
        importing(document).statusCode(status).body("type", equalTo("/problems/" + type));
    }

    @Test
    void eachKindOfBadDocumentHasItsProblem() throws IOException {
        refused(new byte[0], 400, "document-empty");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, 415, "document-format");
        refused("Бүгін күн ашық болады.\n".repeat(20).getBytes(StandardCharsets.UTF_8), 422, "not-a-standard");
        var chapter = new String(SAMPLE, StandardCharsets.UTF_8).indexOf("4-ші тарау");
        refused(
                new String(SAMPLE, StandardCharsets.UTF_8).substring(0, chapter).getBytes(StandardCharsets.UTF_8),
                422,
                "document-truncated");
        var broken = SAMPLE.clone();
        broken[4000] = (byte) 0xC0;
        importing(broken)
                .statusCode(400)
                .body("type", equalTo("/problems/document-not-utf-8"))
                .body("violations.field", hasItem("file"));
        refused(zipBomb(), 422, "document-unsafe");
    }

    @Test
    void aRefusedDocumentIsRefusedAgainForTheSameReason() {
        var document = "Тағы да стандарт емес мәтін.\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        refused(document, 422, "not-a-standard");
        refused(document, 422, "not-a-standard");
    }

    @Test
    void aRequestWithoutAFileNamesIt() {
        given().multiPart("other", "x")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("file"));
        importing(given().queryParam("dryRun", "perhaps"), SAMPLE)
                .statusCode(400)
                .body("violations.field", hasItem("dryRun"));
        given().get("/v1/imports/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/import-unknown"));
    }

    @Test
    void aBrokenFormOrIdIsTheRequestsFault() {
        for (var type :
                List.of("multipart/form-data; boundary=x", "multipart/form-data; boundary=", "multipart/form-data")) {
            given().config(RestAssuredConfig.config()
                            .encoderConfig(EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                    .contentType(type)
                    .body("zz")
                    .post("/v1/imports")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/body-malformed"));
        }
        given().get("/v1/imports/no-id").then().statusCode(400).body("violations.field", hasItem("id"));
    }

    @Test
    void aDocumentOfMoreThan25MegabytesIsTooLarge() {
        var large = new byte[25 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        refused(large, 413, "document-too-large");
    }

    @Test
    @TestSecurity(user = "reader", roles = "service")
    void aTokenWithoutTheRoleIsForbidden() {
        given().multiPart("file", "sample.txt", SAMPLE)
                .post("/v1/imports")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    /** Random damage to a document, with a fixed seed: a report or a problem, never a failure of the service. */
    @Test
    void noBytesAreAFailureOfTheService() {
        var random = new Random(20260901);
        for (var round = 0; round < 60; round++) {
            var document = SAMPLE.clone();
            for (var hit = random.nextInt(1, 40); hit > 0; hit--) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(0, 128);
            }
            if (round % 3 == 0) {
                document = Arrays.copyOf(document, random.nextInt(1, document.length));
            }
            var status = importing(document).extract().statusCode();
            assertThat(status).as("round %d", round).isIn(201, 400, 409, 415, 422);
        }
    }

    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
