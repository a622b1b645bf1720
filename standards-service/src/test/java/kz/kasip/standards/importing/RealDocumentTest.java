package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import org.junit.jupiter.api.Test;

/** The real standards of the present template, where they are at hand. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver"})
class RealDocumentTest {

    private static final Path STANDARDS = Path.of(System.getProperty("kasip.root", ".."), "..", "shared", "standards");

    private static byte[] real(String name) throws IOException {
        var file = STANDARDS.resolve(name);
        assumeTrue(Files.exists(file), name + " is not at hand");
        return Files.readAllBytes(file);
    }

    private static List<String> counts(List<Map<String, Object>> cards) {
        return cards.stream()
                .map(card -> "%s %s/%s/%s/%s"
                        .formatted(
                                card.get("orkLevel"),
                                card.get("functions"),
                                card.get("skills"),
                                card.get("abilities"),
                                card.get("knowledge")))
                .toList();
    }

    @Test
    void theKazakhStandardIsImportedWhole() throws IOException {
        var cards = importing(real("J62011023.kk.txt"))
                .statusCode(201)
                .body("code", equalTo("J62011023"))
                .body("version", equalTo(1))
                .extract()
                .<List<Map<String, Object>>>path("cards");
        assertThat(counts(cards))
                .containsExactly(
                        "6 2/4/19/16",
                        "7 2/4/23/17",
                        "7 2/3/13/30",
                        "5 2/3/18/8",
                        "6 2/3/18/8",
                        "7 2/4/21/14",
                        "5 1/1/3/3",
                        "6 3/3/12/15",
                        "7 3/4/16/17",
                        "5 2/2/11/20",
                        "6 2/3/13/30");
        publishing("J62011023", 1).statusCode(200);
        given().get("/v1/standards/J62011023")
                .then()
                .body("terms", hasSize(13))
                .body("abbreviations", hasSize(1))
                .body("cards", hasSize(11));
    }

    @Test
    void theRussianStandardIsTheSameInMarkdownAndDocx() throws IOException {
        var markdown = importing(real("J62012007.ru.md"))
                .statusCode(201)
                .body("version", equalTo(2))
                .extract()
                .<List<Map<String, Object>>>path("cards");
        assertThat(counts(markdown)).containsExactly("4 5/5/10/13", "5 5/5/35/28", "6 6/6/40/39");
        publishing("J62012007", 2).statusCode(200);
        given().get("/v1/standards/J62012007")
                .then()
                .body("terms", hasSize(3))
                .body("abbreviations", hasSize(8))
                .body("year", equalTo(2022))
                .body("technicalData.plannedReview", equalTo("2025-12-05"));

        var docx = importing(given().queryParam("dryRun", true), real("J62012007.ru.docx"))
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("cards");
        assertThat(docx).isEqualTo(markdown);
    }

    @Test
    void theSameStandardOfTwoGenerationsAndLanguagesPairsAllItsCards() throws IOException {
        importing(real("J62011023.kk.txt")).statusCode(201);
        var translation = importing(
                        given().queryParam("dryRun", true).queryParam("code", "J62011023"), real("2022b-cloud.ru.docx"))
                .statusCode(200)
                .body("language", equalTo("ru"))
                .body("translation.of.language", equalTo("kk"))
                .body("translation.counts.cards", equalTo(Map.of("paired", 11, "unpaired", 0)))
                .extract()
                .jsonPath();
        assertThat(translation.getList("translation.cards.base.orkLevel"))
                .isEqualTo(translation.getList("translation.cards.other.orkLevel"));
    }

    @Test
    void bothGenerationsMakeOneDraftInTwoLanguages() throws IOException {
        var kazakh = new String(real("J62011023.kk.txt"), StandardCharsets.UTF_8).replace("J62011023", "J62011923");
        importing(kazakh.getBytes(StandardCharsets.UTF_8)).statusCode(201);
        importing(given().queryParam("code", "J62011923").queryParam("version", 1), real("2022b-cloud.ru.docx"))
                .statusCode(201)
                .body("translation.counts.cards.paired", equalTo(11));
        publishing("J62011923", 1).statusCode(200);
        given().get("/v1/standards/J62011923")
                .then()
                .body("languages", equalTo(List.of("kk", "ru")))
                .body("cards", hasSize(11))
                .body("cards.findAll { it.title.size() == 2 }", hasSize(11));
    }
}
