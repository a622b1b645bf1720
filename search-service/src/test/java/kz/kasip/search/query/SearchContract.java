package kz.kasip.search.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What searching is held to, whatever the engine. */
abstract class SearchContract extends TypingContract {
    @ParameterizedTest
    @CsvSource({
        "восстановление данных из резервной копии, J62012900-01.f1.s1.a1",
        "резервные копии сроки хранения, J62012900-01.f1.s1.k1",
        "составления расписаний копирования, J62012900-02.f1.s1.a1",
        "қызметкерді дабылға үйрету, J62011901-01.f1.s1.a1",
        "серверлерде жүктемені бақылау, J62011901-01.f1.s1.a2",
        "желілердің хаттамасы, J62011901-01.f1.s1.k1",
        "пожарная безопасность, J62011901-01.f1.s1.k2",
    })
    void anInflectedWordFindsTheText(String q, String id) {
        search("q", q).body("items[0].id", equalTo(id));
    }

    @Test
    void aHitTellsWhereItStands() {
        search("q", "контрольная сумма", "kind", "ABILITY")
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("ABILITY"))
                .body("items[0].standard", equalTo("J62012900"))
                .body("items[0].version", equalTo(1))
                .body("items[0].cardId", equalTo("J62012900-01"))
                .body("items[0].title.ru", equalTo("Смотритель облачных хранилищ"))
                .body("items[0].orkLevel", equalTo(4))
                .body("items[0].groupCode", equalTo("2513-0"))
                .body("items[0].text.ru", equalTo("Замечать повреждённые архивы по контрольной сумме"))
                .body(
                        "items[0].highlight.ru",
                        equalTo("Замечать повреждённые архивы по <em>контрольной</em> <em>сумме</em>"))
                .body("items[0].cards[0].id", equalTo("J62012900-01"))
                .body("items[0].cards[0].orkLevel", equalTo(4))
                .body("items[0].cards[0].standard", equalTo("J62012900"))
                .body("items[0].score", greaterThan(0f))
                .body("next", nullValue());
    }

    @Test
    void anAbbreviationIsFoundByWhatItStandsForAndTheOtherWayRound() {
        String software = "J62012900-02.f1.s1.a3";
        search("q", "программным обеспечением", "kind", "ABILITY").body("items[0].id", equalTo(software));
        search("q", "ПО", "kind", "ABILITY").body("items[0].id", equalTo(software));
        search("q", "бағдарламалық жасақтаманы").body("alsoIn.id", hasItem(software));
        search("q", "БҚ").body("alsoIn.id", hasItem(software));
        String copies = "J62012900-01.f1.s1.k1";
        search("q", "РК", "kind", "KNOWLEDGE").body("items.id", hasItem(copies));
        search("q", "рк", "kind", "KNOWLEDGE").body("items.id", not(hasItem(copies)));
    }

    @Test
    void highlightsAreEscapedForHtml() {
        search("q", "жаргон")
                .body(
                        "items[0].highlight.ru",
                        equalTo(
                                "Отвечать на обращения пользователей вежливо &amp; по делу &lt;без <em>жаргона</em>&gt;"));
    }

    @ParameterizedTest
    @CsvSource({
        "J62012900, STANDARD, J62012900",
        "j62011901, STANDARD, J62011901",
        "J62012900-02, CARD, J62012900-02",
        "2513-0-901, CARD, J62012900-01",
        "25130901, CARD, J62012900-01",
        "2529-0, CARD, J62011901-01",
        "62.01.2, STANDARD, J62012900",
        "62011, STANDARD, J62011901",
    })
    void aCodeFindsWhatBearsIt(String code, String kind, String id) {
        search("q", code).body("items[0].kind", equalTo(kind)).body("items[0].id", equalTo(id));
    }

    @Test
    void facetsDivideAllHits() {
        JsonPath answer = search("q", "бұлт хранилищ", "limit", 1).extract().jsonPath();
        int total = answer.getInt("total");
        for (String facet : List.of("kind", "standard", "oked", "oked.classes.flatten()")) {
            assertThat(answer.getList("facets." + facet + ".count", Integer.class).stream()
                            .mapToInt(n -> n)
                            .sum())
                    .as(facet)
                    .isEqualTo(total);
        }
        assertThat(answer.getList("facets.standard.value", String.class)).containsOnly("J62012900", "J62011901");
        assertThat(answer.getList("facets.language.value", String.class)).containsOnly("kk", "ru");
        assertThat(answer.getList("facets.orkLevel.value", String.class)).contains("4", "5", "6", "7");
        assertThat(answer.getList("facets.oked.value", String.class)).containsExactly("J");
    }

    @Test
    void filtersLimitWhatIsFound() {
        search("q", "устройство сетевых дисков")
                .body("total", equalTo(1))
                .body("items[0].cards.id", hasItems("J62012900-01", "J62012900-02"));
        search("q", "устройство сетевых дисков", "orkLevel", 5)
                .body("total", equalTo(1))
                .body("items[0].cardId", equalTo("J62012900-02"));
        search("q", "устройство сетевых дисков", "orkLevel", 5, "orkLevel", 4).body("total", equalTo(1));
        search("q", "бұлт хранилищ", "standard", "J62011901")
                .body("items.standard", everyItem(equalTo("J62011901")))
                .body("total", greaterThan(0));
        search("q", "бұлт хранилищ", "kind", "CARD", "kind", "TERM")
                .body("items.kind", hasItems("CARD", "TERM"))
                .body("facets.kind.value", hasItem("STANDARD"))
                .body("facets.standard.value", hasItems("J62012900", "J62011901"));
        search("q", "хранилищ", "oked", "62.01.2").body("total", greaterThan(0));
        search("q", "хранилищ", "oked", "62012", "oked", "C").body("total", greaterThan(0));
        search("q", "хранилищ", "oked", "J").body("total", greaterThan(0));
        search("q", "хранилищ", "oked", "62.01.1").body("total", equalTo(0)).body("items.size()", equalTo(0));
    }

    @Test
    void oneLanguageIsSearchedAndShown() {
        search("q", "бұлт хранилищ", "lang", "kk")
                .body("items.standard", everyItem(equalTo("J62011901")))
                .body("facets.language.value", hasItem("kk"));
        search("q", "хранилищ", "lang", "kk").body("total", equalTo(0));
        search("q", "хранилищ", "lang", "ru").body("items[0].text.ru", notNullValue());
    }

    @Test
    void aTextInTwoLanguagesIsFoundAndShownInEither() {
        String item = "J62012904-01.f1.s1.a1";
        search("q", "кітаптар таңдау")
                .body("items[0].id", equalTo(item))
                .body("items[0].highlight.kk", equalTo("Оқырмандарға <em>кітап</em> <em>таңдауға</em> көмектесу"))
                .body("items[0].highlight.ru", equalTo("Помогать читателям в выборе книги"))
                .body("items[0].title", equalTo(Map.of("kk", "Кітап сақтаушы", "ru", "Хранитель книг")));
        search("q", "выбор книг", "kind", "ABILITY")
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(item))
                .body("facets.language.value", hasItems("kk", "ru"));
        search("q", "выбор книг", "lang", "ru")
                .body("items[0].text", equalTo(Map.of("ru", "Помогать читателям в выборе книги")));
        search("q", "кітаптар таңдау", "lang", "kk")
                .body("items[0].text", equalTo(Map.of("kk", "Оқырмандарға кітап таңдауға көмектесу")));
        search("q", "выбор книг", "lang", "kk").body("total", equalTo(0));
        search("q", "картотеками читального", "lang", "ru").body("items[0].id", equalTo("J62012904-01.f1.s1.a2"));
    }

    @Test
    void aCardWithoutALevelAndWhatOlderTemplatesSayIsFound() {
        search("q", "переплётчика")
                .body("items[0].cardId", equalTo("J62012904-02"))
                .body("items[0].orkLevel", nullValue())
                .body("items[0].cards[0].orkLevel", nullValue());
        search("q", "переплётчика", "orkLevel", 4).body("total", equalTo(0));
        search("q", "библиографы").body("items[0].id", equalTo("J62012904-01"));
        search("q", "требования книгохранения").body("items[0].id", equalTo("J62012904"));
        search("q", "архивариус").body("items[0].id", equalTo("J62012904-01"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        int total = total("бұлт хранилищ копия бақылау");
        assertThat(total).isGreaterThan(8);
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = cursor == null
                    ? search("q", "бұлт хранилищ копия бақылау", "limit", 3)
                    : search("q", "бұлт хранилищ копия бақылау", "limit", 3, "cursor", cursor);
            page.body("total", equalTo(total));
            ids.addAll(page.extract().path("items.id"));
            cursor = page.extract().path("next");
            if (cursor != null) {
                page.header("Link", containsString("rel=\"next\"")).header("Link", containsString(cursor));
            }
        } while (cursor != null);
        assertThat(ids).hasSize(total);
        assertThat(new HashSet<>(ids)).hasSize(total);
        List<String> atOnce = search("q", "бұлт хранилищ копия бақылау", "limit", 200)
                .extract()
                .path("items.id");
        assertThat(ids).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "???",
                "\"",
                "a AND (b OR",
                "-",
                "+бұлт -хранилищ",
                "field:value",
                "*",
                "[1 TO 2]",
                "\\",
                "%",
                "<script>",
                "\u0000",
                "😀",
                "62.",
                "облачн~2",
                "/x/",
                "ё",
                "{}",
                "&&",
                "\uD800"
            })
    void whateverIsTypedIsText(String q) {
        search("q", q).body("total", notNullValue());
    }

    @Test
    void wordsThatAreNeverTogetherAreFoundApart() {
        search("q", "хранилищ единорогов").body("total", greaterThan(0));
    }

    @Test
    void aSecondReadCostsNothing() {
        String tag = search("q", "хранилищ").extract().header("ETag");
        given().header("If-None-Match", tag).get("/v1/search?q=хранилищ").then().statusCode(304);
    }
}
