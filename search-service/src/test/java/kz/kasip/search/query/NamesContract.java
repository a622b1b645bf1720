package kz.kasip.search.query;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What searching makes of the names in the loaded classifiers, whatever the engine. */
abstract class NamesContract extends Searched {
    private static final Map<String, String> SECTION =
            Map.of("kk", "Ақпарат және байланыс", "ru", "Информация и связь");

    /** The first search lets them be read. */
    @BeforeEach
    void awaitNames() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("q", "бұлт").body("facets.oked[0].title", equalTo(SECTION)));
    }

    @Test
    void whatAnOccupationIsCalledInOneLanguageFindsItsCardInTheOther() {
        search("q", "пастухи тучек")
                .body("items.id", not(hasItem("J62011901-01")))
                .body("alsoIn.id", hasItem("J62011901-01"))
                .body("alsoIn.matchedBy.flatten()", everyItem(equalTo("glossary")));
        search("q", "пастухи тучек", "lang", "ru").body("alsoIn", empty());
    }

    @Test
    void codesAreCalledByTheirNamesInFacets() {
        search("q", "бұлт хранилищ")
                .body("facets.oked[0].value", equalTo("J"))
                .body(
                        "facets.oked[0].classes.find { it.value == '62.01' }.title.ru",
                        equalTo("Деятельность по программированию"))
                .body("facets.group.find { it.value == '2513-0' }.title.kk", equalTo("ҚОЙМА ҚАРАУШЫЛАРЫ"))
                .body("facets.group.find { it.value == '2529-0' }.title", nullValue())
                .body("facets.standard.find { it.value == 'J62011901' }.title", equalTo(Map.of("kk", "Бұлтты бақылау")))
                .body("facets.kind[0].title", nullValue());
        search("q", "бұлт хранилищ", "lang", "ru")
                .body("facets.oked[0].title", equalTo(Map.of("ru", "Информация и связь")));
    }
}
