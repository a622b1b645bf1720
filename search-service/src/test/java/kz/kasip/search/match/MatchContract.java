package kz.kasip.search.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.testsupport.LogLines;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.Register;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What matching is held to, whatever the engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MatchContract {
    private static final String VACANCY = """
            Компания «Облако» (20 лет на рынке) ищет старшего смотрителя облачных хранилищ.
            Обязанности: составлять расписание резервного копирования и обучать младших смотрителей.
            Требования: опыт от 5 лет. Зарплата по договорённости!
            """;

    private boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            Register register = new Register(ConfigProvider.getConfig().getValue(Neighbours.PORT, Integer.class));
            register.publish("J62012900", 1, 11, "2026-01-01");
            register.publish("J62011901", 1, 12, "2026-01-01");
            register.publish("J62012904", 1, 13, "2026-01-01");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/q/health/ready").statusCode() == 200
                            && List.of("J62012900-01", "J62011901-01", "J62012904-01").stream()
                                    .allMatch(id -> similar(id).extract().statusCode() == 200));
            filled = true;
        }
    }

    private static ValidatableResponse match(String text, Object... fields) {
        Map<String, Object> body = new HashMap<>();
        body.put("text", text);
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i].toString(), fields[i + 1]);
        }
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/match")
                .then();
    }

    private static ValidatableResponse similar(String id) {
        return given().get("/v1/cards/" + id + "/similar").then();
    }

    @Test
    void theCardThatATextIsAboutComesFirstWithWhatItSpeaksOfAndWhatNot() {
        match(VACANCY)
                .statusCode(200)
                .body("items[0].cardId", equalTo("J62012900-02"))
                .body("items[0].standard", equalTo("J62012900"))
                .body("items[0].orkLevel", equalTo(5))
                .body("items[0].title.ru", equalTo("Смотритель облачных хранилищ"))
                .body("items[0].titleWords", contains("смотрителя", "облачных", "хранилищ"))
                .body("items[0].matched.id", hasItems("J62012900-02.f1.s1.a1", "J62012900-02.f1.s1.a2"))
                .body(
                        "items[0].matched.find { it.id == 'J62012900-02.f1.s1.a1' }.words",
                        contains("составлять", "расписание", "резервного", "копирования"))
                .body("items[0].missing.text.ru", hasItem("Законы о хранении данных"))
                .body("items.cardId", hasItem("J62012900-01"))
                .body("whole", equalTo(true));
    }

    @Test
    void theLevelIsReadFromTheWords() {
        match(VACANCY)
                .body("items[0].level.fit", equalTo("BELOW"))
                .body("items[0].level.from", equalTo(6))
                .body("items[0].level.to", equalTo(7))
                .body("items[0].level.reasons.words", hasItems("старшего", "5 лет"))
                .body("items[0].level.reasons.words", not(hasItem("20 лет")));
        match("Смотритель облачных хранилищ, опыт не требуется").body("items[0].level.fit", equalTo("FITS"));
        match("Смотритель облачных хранилищ").body("items[0].level.fit", equalTo("UNKNOWN"));
    }

    @Test
    void aKazakhTextFindsTheKazakhCard() {
        match("Бұлт бақылаушысы керек: серверлердің жүктемесін күн сайын бақылау. Адамдарды үйрету. Жоғары білім.")
                .body("items[0].cardId", equalTo("J62011901-01"))
                .body("items[0].level.fit", equalTo("FITS"))
                .body("items[0].matched.id", hasItem("J62011901-01.f1.s1.a2"));
    }

    @Test
    void aTextWithoutKazakhLettersIsTheSame() {
        match("Булт бакылаушысы керек, ол серверлердин жуктемесин кун сайын бакылау жумысын аткарады")
                .body("items[0].cardId", equalTo("J62011901-01"));
    }

    @Test
    void cardsCanBeLimited() {
        match(VACANCY, "limit", 1).body("items", hasSize(1));
        match(VACANCY, "orkLevel", 4).body("items.cardId", everyItem(not(equalTo("J62012900-02"))));
        match(VACANCY, "orkLevel", List.of(4, 5)).body("items.cardId", hasItems("J62012900-01", "J62012900-02"));
        match(VACANCY, "standard", "J62012904").body("items.standard", everyItem(equalTo("J62012904")));
        match(VACANCY, "oked", "01").body("items", empty());
        match(VACANCY, "oked", "J62.01").body("items", not(empty()));
        match(VACANCY, "oked", "J62.01.2").body("items", not(empty()));
        match(VACANCY, "asOf", "2025-12-31").body("items", empty());
    }

    @Test
    void theAnswersTextsMayBeInOneLanguage() {
        match("Хранитель книг, помогать читателям в выборе книги", "lang", "kk")
                .body("items[0].cardId", equalTo("J62012904-01"))
                .body("items[0].title", equalTo(Map.of("kk", "Кітап сақтаушы")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "???", "12345 67", "и в на", "\uD800", "😀😀", "<script>", "\u0000"})
    void aTextThatSaysNothingIsNoError(String text) {
        match(text).statusCode(text.isBlank() && !text.contains("\u0000") ? 400 : 200);
    }

    @Test
    void fiftyKilobytesAreTakenAndNotAByteMore() {
        String text = VACANCY + "ә ".repeat(20_000);
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bytes.length).isGreaterThan(51_200);
        match(text)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/text-too-large"));
        String most = "смотритель облачных хранилищ " + "x".repeat(51_200 - 55);
        match(most).statusCode(200).body("items[0].standard", equalTo("J62012900"));
        match(most + "x").statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, limit",
        "limit, 41, limit",
        "orkLevel, 9, orkLevel",
        "standard, J62, standard",
        "oked, 62.01.12.3, oked",
        "lang, en, lang",
        "asOf, tomorrow, asOf"
    })
    void aFieldThatCanNotBeIsNamed(String name, String value, String field) {
        match(VACANCY, name, value)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field.join(' ')", org.hamcrest.Matchers.containsString(field));
    }

    @Test
    void aBodyThatIsNoneIsRefused() {
        given().contentType(ContentType.JSON).post("/v1/match").then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"text\": ")
                .post("/v1/match")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/match")
                .then()
                .statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("text")
                .post("/v1/match")
                .then()
                .statusCode(415);
    }

    @Test
    void nothingOfWhatIsSentIsLogged() {
        String secret = "Құпиянсекретов";
        try (LogLines log = LogLines.record()) {
            match(secret + " смотритель облачных хранилищ").statusCode(200);
            match(secret.repeat(10_000)).statusCode(413);
            match(secret, "limit", 0).statusCode(400);
            match(secret, "asOf", secret).statusCode(400);
            for (String broken : List.of("{\"text\": \"" + secret + "\" " + secret, "[\"" + secret + "\"]", secret)) {
                given().contentType(ContentType.JSON)
                        .body(broken)
                        .post("/v1/match")
                        .then()
                        .statusCode(400);
            }
            assertThat(log.lines())
                    .noneMatch(
                            line -> line.contains(secret) || line.toLowerCase().contains("kupi"));
        }
    }

    @Test
    void cardsAlikeShareWhatTheyHaveInCommon() {
        similar("J62012900-01")
                .statusCode(200)
                .header("ETag", not(empty()))
                .body("items[0].cardId", equalTo("J62012900-02"))
                .body("items[0].sameProfession", equalTo(true))
                .body("items[0].score", lessThanOrEqualTo(1f))
                .body("items[0].sharedCount", greaterThan(0))
                .body("items[0].shared.id", hasItem("J62012900-02.f1.s1.k2"))
                .body("items[0].shared.ownId", hasItem("J62012900-01.f1.s1.k2"))
                .body("items.cardId", not(hasItem("J62012900-01")));
        given().get("/v1/cards/J62012900-01/similar?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void aCardThatIsNotThereIsUnknown() {
        similar("J62012900-99").statusCode(404).body("type", equalTo("/problems/card-unknown"));
        given().get("/v1/cards/J62012900-01/similar?asOf=2025-12-31")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/card-unknown"));
        similar("J62").statusCode(400).body("type", equalTo("/problems/card-id-malformed"));
        given().get("/v1/cards/J62012900-01/similar?limit=0").then().statusCode(400);
    }
}
