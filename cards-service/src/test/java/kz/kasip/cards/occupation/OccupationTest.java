package kz.kasip.cards.occupation;

import static io.restassured.RestAssured.given;
import static kz.kasip.cards.testsupport.Cards.card;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OccupationTest extends ServiceTest {
    private static final String HEAD = "code,level,parent_code,name_ru,name_kk\n";
    private static final String TABLE = HEAD + """
            9,1 major,,Образцовые занятия,Үлгі кәсіптер
            98,2 sub-major,9,Садовые,Бақтағылар
            987,3 minor,98,"Садовые, прочие",Бақтағы өзгелер
            9876,4 group,987,Садовники,Бағбандар
            9876-0,5 initial group,9876,Садовники,Бағбандар
            9876-0-901,6 occupation,9876-0,Садовник яблоневый,Алма бағбаны
            9876-0-902,6 occupation,9876-0,Садовник грушевый,Алмұрт бағбаны
            """;

    private static final byte[] BYTES = TABLE.getBytes(StandardCharsets.UTF_8);

    @Test
    void withoutTheTableTheCodesOfCardsAreKnown() {
        publish(CODE, 1, 1, LONG_AGO, List.of(card(1, "Садовник", 3, "9876-0-901", "Поливать")));
        get("/v1/occupations/9876-0-901").statusCode(200).body("cards.id", contains("J62012900-01"));
        get("/v1/occupations/9876-0")
                .body("cards.id", contains("J62012900-01"))
                .body("$", not(hasKey("name")))
                .body("path", empty());
        get("/v1/occupations/9876-0-902").statusCode(404).body("type", equalTo("/problems/occupation-unknown"));
        get("/v1/occupations?q=сад").statusCode(200).body("items", empty());
    }

    @Test
    void withTheTableTheSamePathHasNamesAndPlace() {
        publish(CODE, 1, 1, LONG_AGO, List.of(card(1, "Садовник", 3, "9876-0-901", "Поливать")));
        load(TABLE).statusCode(200).body("rows", equalTo(7)).body("added", equalTo(7));
        load(TABLE).statusCode(200).body("unchanged", equalTo(7)).body("added", equalTo(0));
        get("/v1/occupations/9876-0")
                .body("name.kk", equalTo("Бағбандар"))
                .body("level", equalTo(5))
                .body("parent", equalTo("9876"))
                .body("path.code", contains("9", "98", "987", "9876"))
                .body("children.code", contains("9876-0-901", "9876-0-902"));
        get("/v1/cards").body("total", equalTo(0));
        get("/v1/standards/J62012900/cards").statusCode(200);
        get("/v1/occupations/98").body("cards.id", contains("J62012900-01")).body("cardsTotal", equalTo(1));
        get("/v1/occupations/9876-0-902").statusCode(200).body("cards", empty());
        load(TABLE.replace("грушевый", "грушёвый")).body("changed", equalTo(1));
    }

    @Test
    void theTableIsSearchedByCodeAndNameInBothLanguages() {
        load(TABLE).statusCode(200);
        get("/v1/occupations?q=АЛМҰРТ").body("items.code", contains("9876-0-902"));
        get("/v1/occupations?q=яблон&lang=ru")
                .body("items[0].name", equalTo(java.util.Map.of("ru", "Садовник яблоневый")));
        get("/v1/occupations?q=%").body("items", empty());
        String next = get("/v1/occupations?q=9876&limit=3")
                .body("total", equalTo(4))
                .extract()
                .path("next");
        get("/v1/occupations?q=9876&limit=3&cursor=" + next).body("items.code", contains("9876-0-902"));
    }

    @Test
    void aTableWithABadRowIsRefusedWhole() {
        load(TABLE + "9876-0-90X,6 occupation,9876-0,Один,Бір\n9876-1,5 initial group,9876,,\n")
                .statusCode(400)
                .body("type", equalTo("/problems/table-malformed"))
                .body("violations.field", contains("line 9", "line 10"));
        load(TABLE + "1234,4 group,123,Один,Бір\n").statusCode(400).body("violations.field", hasItem("line 9"));
        load(TABLE + "9876,4 group,987,Один,Бір\n").statusCode(400).body("violations.field", hasItem("line 9"));
        load(TABLE + "98,2").statusCode(400).body("violations.field", hasItem("line 9"));
        load("").statusCode(400);
        load(HEAD).statusCode(400).body("type", equalTo("/problems/table-empty"));
        get("/v1/occupations").body("total", equalTo(0));
    }

    @Test
    void theOfficialTableIsLoadedOnceHoweverOftenItIsSent() throws IOException {
        Path official = Path.of("../../shared/classifiers/nkz.csv");
        assumeTrue(Files.exists(official));
        String table = Files.readString(official);
        load(table).statusCode(200).body("added", equalTo(14_094));
        load(table).statusCode(200).body("unchanged", equalTo(14_094));
        get("/v1/occupations/2513-0-001").body("path.code", contains("2", "25", "251", "2513", "2513-0"));
    }

    @Test
    void theTableMayComeAsTheFileOfAForm() {
        as("admin")
                .multiPart("file", "nkz.csv", TABLE.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/occupations/imports")
                .then()
                .statusCode(200)
                .body("added", equalTo(7));
        as("admin")
                .multiPart("other", "x")
                .post("/v1/occupations/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyAnAdminMayLoadTheTable() {
        given().contentType("text/csv")
                .body(BYTES)
                .post("/v1/occupations/imports")
                .then()
                .statusCode(401);
        as("editor")
                .contentType("text/csv")
                .body(BYTES)
                .post("/v1/occupations/imports")
                .then()
                .statusCode(403);
        as("admin")
                .contentType("application/pdf")
                .body(BYTES)
                .post("/v1/occupations/imports")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource({
        "98765, group",
        "987x, group",
        "9876-x, initialGroup",
        "9876-0-9, occupation",
        "9876-0-901-1, code",
        "98-0, group"
    })
    void aMalformedCodeIsToldWhichPartFails(String code, String part) {
        get("/v1/occupations/" + code).statusCode(400).body("violations.field", hasItem(part));
    }

    private ValidatableResponse load(String table) {
        return as("admin")
                .contentType("text/csv; charset=UTF-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/v1/occupations/imports")
                .then();
    }
}
