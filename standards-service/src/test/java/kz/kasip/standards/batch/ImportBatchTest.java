package kz.kasip.standards.batch;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.People;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "editor-1",
        roles = {"editor", "approver"})
class ImportBatchTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1, 2};

    @Test
    void aBadFileDoesNotStopTheOthersAndTheSameArchiveChangesNothing() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a/J62012971.txt", Samples.kazakh("J62012971", 1));
        files.put("cover.png", PICTURE);
        files.put("__MACOSX/a/._J62012971.txt", PICTURE);
        files.put("a/letter.txt", "Dear colleagues, the documents are attached.".getBytes(StandardCharsets.UTF_8));
        files.put("J62012972.txt", Samples.kazakh("J62012972", 1));
        var archive = zip(StandardCharsets.UTF_8, files);

        var at = handing(archive)
                .statusCode(202)
                .header("Location", matchesPattern(".*/v1/import-batches/[0-9a-f-]{36}"))
                .body("total", equalTo(4))
                .body("files.path", contains("a/J62012971.txt", "cover.png", "a/letter.txt", "J62012972.txt"))
                .extract()
                .header("Location");
        var done = done(at);
        done.body("ready", equalTo(2))
                .body("failed", equalTo(2))
                .body("underWay", equalTo(0))
                .body("files.state", contains("DRAFT_READY", "FAILED", "FAILED", "DRAFT_READY"))
                .body("files[0].code", equalTo("J62012971"))
                .body("files[1].failure.type", equalTo("/problems/document-format"))
                .body("files[2].failure.type", equalTo("/problems/not-a-standard"));

        var again = handing(archive).statusCode(202).extract().header("Location");
        done(again).body("files[0].importId", equalTo(done.extract().path("files[0].importId")));
        given().get("/v1/standards/J62012971/versions").then().body("items", hasSize(1));
    }

    @Test
    void namesThatWindowsWroteAreReadAndACodeInTheNameServesADocumentWithoutOne() throws IOException {
        var codeless = new String(Samples.kazakh("J62012973", 1), StandardCharsets.UTF_8)
                .replace("J62012973", "-")
                .getBytes(StandardCharsets.UTF_8);
        var archive = zip(Charset.forName("IBM866"), Map.of("Стандарты/J62012974 образец.txt", codeless));
        var at = handing(archive).statusCode(202).extract().header("Location");
        done(at).body("files[0].path", equalTo("Стандарты/J62012974 образец.txt"))
                .body("files[0].code", equalTo("J62012974"))
                .body("files[0].state", equalTo("DRAFT_READY"));
    }

    @Test
    void whatIsNoArchiveOrHoldsNothingIsRefused() throws IOException {
        handing("no archive".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("type", equalTo("/problems/archive-unreadable"))
                .body("violations[0].field", equalTo("file"));
        handing(zip(StandardCharsets.UTF_8, Map.of(".DS_Store", PICTURE)))
                .statusCode(400)
                .body("type", equalTo("/problems/archive-unreadable"));
    }

    @Test
    void aFileThatUnpacksToMoreThanADocumentMayHaveIsRefusedAlone() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("bomb.txt", new byte[Archive.LARGEST_FILE + 1]);
        files.put("J62012975.txt", Samples.kazakh("J62012975", 1));
        var at = handing(zip(StandardCharsets.UTF_8, files))
                .statusCode(202)
                .extract()
                .header("Location");
        done(at).body("files[0].state", equalTo("FAILED"))
                .body("files[0].failure.type", equalTo("/problems/document-too-large"))
                .body("files[1].state", equalTo("DRAFT_READY"));
    }

    @Test
    void aDamagedFileIsRefusedAlone() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("J62012976.txt", Samples.kazakh("J62012976", 1));
        files.put("J62012977.txt", Samples.kazakh("J62012977", 1));
        var archive = zip(StandardCharsets.UTF_8, files);
        // in the middle of the first file's content
        archive[500] ^= 0x55;
        var at = handing(archive).statusCode(202).extract().header("Location");
        done(at).body("files[0].failure.type", equalTo("/problems/document-damaged"))
                .body("files[1].state", equalTo("DRAFT_READY"));
    }

    @Test
    void aNameThatCannotBeStoredIsCleaned() throws IOException {
        var archive = zip(StandardCharsets.UTF_8, Map.of("a\u0000/b\u0007.txt", Samples.kazakh("J62012978", 1)));
        var at = handing(archive).statusCode(202).extract().header("Location");
        done(at).body("files[0].path", equalTo("a/b.txt")).body("files[0].state", equalTo("DRAFT_READY"));
    }

    @Test
    void ofTwoDocumentsOfOneVersionTheDraftKeepsTheOneThatItHas() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("one.txt", Samples.kazakh("J62012979", 1));
        files.put(
                "two.txt",
                (new String(Samples.kazakh("J62012979", 1), StandardCharsets.UTF_8) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        var archive = zip(StandardCharsets.UTF_8, files);
        done(handing(archive).statusCode(202).extract().header("Location")).body("ready", equalTo(2));
        var draft = given().get("/v1/standards/J62012979/versions/1").asString();
        done(handing(archive).statusCode(202).extract().header("Location")).body("ready", equalTo(2));
        assertThat(given().get("/v1/standards/J62012979/versions/1").asString()).isEqualTo(draft);
        People.as("another", "approver")
                .noContentType()
                .post("/v1/standards/J62012979/versions/1/publication")
                .then()
                .statusCode(200);
        done(handing(archive).statusCode(202).extract().header("Location")).body("ready", equalTo(2));
    }

    @Test
    void aDocumentThatWasHandedInByItselfIsNotImportedAgain() throws IOException {
        var document = Samples.kazakh("J62012980", 1);
        var id = importing(document).statusCode(201).extract().<String>path("id");
        var archive = zip(StandardCharsets.UTF_8, Map.of("J62012980 copy.txt", document));
        done(handing(archive).statusCode(202).extract().header("Location")).body("files[0].importId", equalTo(id));
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number <= Archive.MOST_FILES; number++) {
            files.put(number + ".txt", new byte[0]);
        }
        handing(zip(StandardCharsets.UTF_8, files))
                .statusCode(400)
                .body("type", equalTo("/problems/archive-unreadable"));
    }

    @Test
    void anUnknownArchiveIsNotFound() {
        given().get("/v1/import-batches/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/import-batch-unknown"));
    }

    @Test
    @TestSecurity(
            user = "approver-1",
            roles = {"approver"})
    void onlyEditorsHandIn() throws IOException {
        handing(zip(StandardCharsets.UTF_8, Map.of("a.txt", PICTURE))).statusCode(403);
    }

    private static ValidatableResponse handing(byte[] archive) {
        return given().multiPart("file", "standards.zip", archive, "application/zip")
                .post("/v1/import-batches")
                .then();
    }

    private static ValidatableResponse done(String at) {
        holds(() -> given().get(at).then().body("state", equalTo("DONE")));
        return given().get(at).then().statusCode(200);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
