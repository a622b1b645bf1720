package kz.kasip.search.suggest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.Register;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What completing is held to, whatever the engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SuggestContract {
    private boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            Register register = new Register(ConfigProvider.getConfig().getValue(Neighbours.PORT, Integer.class));
            register.publish("J62012900", 1, 11, "2026-01-01");
            register.publish("J62011901", 1, 12, "2026-02-01");
            register.publish("J62012904", 1, 13, "2026-01-01");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/q/health/ready").statusCode() == 200
                            && isSuggested("бұлт бақылаушысы")
                            && isSuggested("переплётчик")
                            && isSuggested("смотритель")
                            && startsInFebruary("бұлт сәулетшісі"));
            filled = true;
        }
    }

    private static boolean isSuggested(String q) {
        return !suggest("q", q).extract().<List<Object>>path("items").isEmpty();
    }

    /** The index may still hold what another test published of the same standard. */
    private static boolean startsInFebruary(String q) {
        return suggest("q", q, "asOf", "2026-01-15")
                .extract()
                .<List<Object>>path("items")
                .isEmpty();
    }

    private static ValidatableResponse suggest(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get("/v1/suggest").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "б, Бұлт бақылаушысы",
        "сә б, Бұлт сәулетшісі",
        "саул, Бұлт сәулетшісі",
        "saule, Бұлт сәулетшісі",
        "sáu, Бұлт сәулетшісі",
        "сә, Бұлт сәулетшісі",
        "c2, Бұлт сәулетшісі",
        "кітап, Кітап сақтаушы",
        "rsnfg, Кітап сақтаушы",
        "kitap saq, Кітап сақтаушы",
    })
    void beginningsOfWordsInAnySpellingCompleteATitle(String q, String title) {
        suggest("q", q).body("items.text.kk", hasItem(title));
    }

    @ParameterizedTest
    @CsvSource({
        "с, Смотритель облачных хранилищ",
        "хран обл, Смотритель облачных хранилищ",
        "cvjn, Смотритель облачных хранилищ",
        "smot, Смотритель облачных хранилищ",
        "переплет, Переплётчик",
        "ПЕРЕПЛЁТ, Переплётчик",
        "вн, Внимательность",
        "проверка р, Проверка резервных копий",
        "обл хр, Облачное хранилище",
    })
    void everyKindOfTitleIsCompleted(String q, String title) {
        suggest("q", q).body("items.text.ru", hasItem(title));
    }

    @Test
    void cardsWithOneTitleComeOnce() {
        suggest("q", "смотр")
                .body("items", hasSize(1))
                .body("items[0].text", equalTo(Map.of("ru", "Смотритель облачных хранилищ")))
                .body("items[0].kind", equalTo("CARD"))
                .body("items[0].code", equalTo("2513-0"))
                .body("items[0].cards", equalTo(2));
        suggest("q", "дежур").body("items[0].kind", equalTo("FUNCTION")).body("items[0].cards", equalTo(2));
        suggest("q", "переп").body("items[0].cards", equalTo(1)).body("items[0].code", nullValue());
    }

    @Test
    void standardsAndCardsComeFirst() {
        suggest("q", "хран")
                .body("items.kind", contains("CARD", "CARD", "STANDARD", "TERM", "FUNCTION"))
                .body(
                        "items.text.ru",
                        contains(
                                "Хранитель книг",
                                "Смотритель облачных хранилищ",
                                "Присмотр за облачными хранилищами",
                                "Облачное хранилище",
                                "Дежурство у хранилища"));
    }

    @Test
    void aStandardTellsItsCodeAndCards() {
        suggest("q", "присм")
                .body("items[0].kind", equalTo("STANDARD"))
                .body("items[0].code", equalTo("J62012900"))
                .body("items[0].cards", equalTo(2));
        suggest("q", "j620119").body("items.code", hasItem("J62011901"));
        suggest("q", "2513").body("items.text.ru", contains("Смотритель облачных хранилищ"));
    }

    @Test
    void aTitleInTwoLanguagesIsShownInTheOneAskedFor() {
        Map<String, String> both = Map.of("kk", "Кітап сақтаушы", "ru", "Хранитель книг");
        suggest("q", "кітап").body("items[0].text", equalTo(both));
        suggest("q", "кітап", "lang", "ru").body("items[0].text", equalTo(Map.of("ru", "Хранитель книг")));
        suggest("q", "переп", "lang", "kk").body("items", empty());
    }

    @Test
    void onlyWhatIsInForceIsSuggested() {
        suggest("q", "бұлт сә", "asOf", "2026-01-15").body("items", empty());
        suggest("q", "бұлт сә", "asOf", "2026-02-01").body("items", hasSize(1));
        suggest("q", "смотр", "asOf", "2025-12-31").body("items", empty());
    }

    @Test
    void thereAreNotMoreThanAskedFor() {
        suggest("q", "с", "limit", 2).body("items", hasSize(2));
        suggest("q", "б").body("items.size()", lessThanOrEqualTo(10));
    }

    @Test
    void titlesAreNeverOfAbilitiesOrKnowledge() {
        suggest("q", "а").body("items.kind", not(hasItem("ABILITY")));
        suggest("q", "восстанавливать данные").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "\"", "*", "\\", "\u0000", "😀", "\uD800", "{}", "field:value", "1", "қ", "-"})
    void whateverIsTypedIsText(String q) {
        suggest("q", q).body("items", notNullValue());
    }

    @Test
    void aSecondReadCostsNothing() {
        String tag = suggest("q", "смотр").extract().header("ETag");
        assertThat(tag).isNotNull();
        given().header("If-None-Match", tag).get("/v1/suggest?q=смотр").then().statusCode(304);
    }
}
