package kz.kasip.search.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What searching makes of all that people type, whatever the engine. */
abstract class TypingContract extends NamesContract {
    @ParameterizedTest
    @CsvSource({
        "кызметкерди дабылга уйрету, J62011901-01.f1.s1.a1",
        "qyzmetkerlerdi dabylğa, J62011901-01.f1.s1.a1",
        "kyzmetkerlerdi uiretu, J62011901-01.f1.s1.a1",
        "vosstanavlivat dannye, J62012900-01.f1.s1.a1",
    })
    void anySpellingFindsTheText(String q, String id) {
        search("q", q)
                .body("items[0].id", equalTo(id))
                .body("items[0].matchedBy", hasItem("skeleton"))
                .body("items[0].highlight.values()[0]", containsString("<em>"))
                .body("searchedFor", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rfhnjntre bplfybq|картотеку изданий|J62012904-01.f1.s1.a2",
                "dbhnefkls vfibyfkfh|виртуалды машиналар|J62011901-02.f1.s1.k1",
                "картотеку bplfybq|картотеку изданий|J62012904-01.f1.s1.a2",
                "о62012900|j62012900|J62012900",
            })
    void aTextInTheWrongLayoutIsReadInTheRightOne(String q, String meant, String id) {
        search("q", q)
                .body("searchedFor", equalTo(meant))
                .body("items[0].id", startsWith(id.substring(0, 9)))
                .body("items[0].matchedBy", hasItem("layout"));
    }

    @ParameterizedTest
    @CsvSource({
        "восстанавилвать данные, J62012900-01.f1.s1.a1, восстанавливать данные",
        "картотеку изаний, J62012904-01.f1.s1.a2, картотеку изданий",
        "переплетщик, J62012904-02, переплетчик",
    })
    void aSlipIsForgivenAndTheLikeliestWordOffered(String q, String id, String meant) {
        search("q", q)
                .body("items[0].id", equalTo(id))
                .body("items[0].matchedBy", hasItem("fuzzy"))
                .body("didYouMean", equalTo(meant));
        search("q", meant).body("didYouMean", nullValue());
    }

    @Test
    void aPhraseIsFoundWhereItsWordsFollowEachOther() {
        search("q", "\"из данные\"").body("total", equalTo(0));
        search("q", "«данные из резервной»")
                .body("total", equalTo(1))
                .body("items[0].id", equalTo("J62012900-01.f1.s1.a1"));
        search("q", "\"резервной данные\"").body("total", equalTo(0));
        search("q", "„sroki hraneniya“").body("items[0].id", equalTo("J62012900-01.f1.s1.k1"));
    }

    @Test
    void whatHoldsAWordWithAMinusIsLeftOut() {
        int all = total("резервной копии");
        search("q", "резервной копии -данные").body("total", greaterThan(0)).body("total", not(equalTo(all)));
        search("q", "резервной копии -данных").body("items.id", not(hasItem("J62012900-01.f1.s1.a1")));
        search("q", "резервной копии -\"сроки хранения\"").body("items.id", not(hasItem("J62012900-01.f1.s1.k1")));
        search("q", "резервной копии -standard:J62012900").body("items.standard", not(hasItem("J62012900")));
    }

    @Test
    void aCodeOfAFieldLimitsToIt() {
        search("q", "устройство дисков card:J6201290002")
                .body("items.cards.flatten().id", hasItem("J62012900-02"))
                .body("total", equalTo(1));
        search("q", "standard:j6201290 kind:CARD").body("items.standard", everyItem(startsWith("J6201290")));
        search("q", "oked:62.01.2").body("total", greaterThan(0)).body("items.standard", not(hasItem("J62011901")));
        search("q", "хранилищ group:25130").body("items.groupCode", everyItem(equalTo("2513-0")));
        search("q", "occupation:2529-0-902")
                .body("items.cardId", everyItem(equalTo("J62011901-01")))
                .body("total", greaterThan(0));
    }

    @ParameterizedTest
    @CsvSource({
        "J620129, STANDARD, J62012900",
        "j6201290002, CARD, J62012900-02",
        "J62012900-, STANDARD, J62012900",
        "2513, CARD, J62012900-01",
        "62 01 2, STANDARD, J62012900",
        "J 62011901, STANDARD, J62011901",
    })
    void aCodeIsFoundByItsBeginningAndHoweverItIsWritten(String q, String kind, String id) {
        search("q", q, "kind", kind)
                .body("items[0].id", equalTo(id))
                .body("items[0].matchedBy", equalTo(List.of("code")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"J62012900-01.f1", "J62012900-01.f1.s1", "j62012900-01.F1.S1.A1", "J62012900.t2"})
    void anIdFindsWhatBearsIt(String id) {
        search("q", id)
                .body("items[0].id", equalToIgnoringCase(id))
                .body("items[0].matchedBy", equalTo(List.of("code")))
                .body("searchedFor", nullValue());
    }

    @Test
    void anIdThatThereIsNotFindsItsCard() {
        search("q", "J62012900-01.f9.s9")
                .body("items[0].id", equalTo("J62012900-01"))
                .body("searchedFor", nullValue());
    }

    @Test
    void whatIsInQuotesOrHasToBeAbsentHoldsForTheOtherLanguageToo() {
        String term = "J62012900.t2";
        search("q", "сақтық көшірме", "sort", "title").body("alsoIn.id", hasItem(term));
        search("q", "сақтық көшірме standard:J62012900").body("alsoIn.id", hasItem(term));
        search("q", "сақтық көшірме standard:J62011901").body("alsoIn", empty());
        search("q", "сақтық көшірме -standard:J62012900").body("alsoIn.id", not(hasItem(term)));
        search("q", "сақтық көшірме \"единорог\"").body("alsoIn", empty());
    }

    @Test
    void whatIsOfferedInTheOtherLanguageIsTheBestHoweverHitsAreOrdered() {
        List<String> best = search("q", "сақтық көшірме").extract().path("alsoIn.id");
        search("q", "сақтық көшірме", "sort", "title").body("alsoIn.id", equalTo(best));
    }

    @Test
    void aPhraseOfSignsSaysNothing() {
        search("q", "облачных \"—\"").body("total", equalTo(total("облачных")));
    }

    @Test
    void onlyTheUnknownWordIsPutRight() {
        search("q", "картотеку изаний -изаний").body("didYouMean", equalTo("картотеку изданий -изаний"));
    }

    @Test
    void theNearestIsOfTheSameDay() {
        search("q", "хранилищ", "asOf", "2001-01-01").body("total", equalTo(0)).body("nearest", nullValue());
    }

    static List<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noHardTextIsTooMuch(String q) {
        search("q", q).body("total", notNullValue());
    }

    @Test
    void whatStandsInTheOtherLanguageComesInItsOwnBlock() {
        search("q", "сақтық көшірме")
                .body("items.id", not(hasItem("J62012900.t2")))
                .body("alsoIn.id", hasItem("J62012900.t2"))
                .body("alsoIn.matchedBy.flatten()", everyItem(equalTo("glossary")));
        search("q", "backup").body("alsoIn.standard", hasItem("J62012900"));
        search("q", "сақтық көшірме", "lang", "kk").body("alsoIn", empty());
    }

    @Test
    void whereNothingIsFoundTheNearestIsOffered() {
        search("q", "хранилищ", "kind", "COMPETENCY")
                .body("total", equalTo(0))
                .body("nearest.standard", hasItem("J62012900"));
        search("q", "хранилищ").body("nearest", nullValue());
    }

    @Test
    void equalTextsComeAsOneWithAllTheirCards() {
        search("q", "устройство сетевых дисков", "kind", "KNOWLEDGE")
                .body("total", equalTo(1))
                .body("items[0].cards.id", contains("J62012900-01", "J62012900-02"));
    }

    @Test
    void hitsAreOrderedAsAsked() {
        search("q", "хранилищ", "kind", "CARD", "sort", "level").body("items.orkLevel", equalTo(List.of(4, 5)));
        search("q", "хранилищ кітап бұлт", "kind", "STANDARD", "sort", "title")
                .body("items.id", contains("J62011901", "J62012904", "J62012900"));
        search("q", "хранилищ", "sort", "date").body("total", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noTextOfFiveHundredCharactersIsTooMuch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            StringBuilder typed = new StringBuilder();
            int length = 1 + random.nextInt(500);
            while (typed.length() < length) {
                typed.append(letter(random));
            }
            search("q", "ы" + typed.substring(0, length - 1)).body("total", notNullValue());
        }
        search("q", "ауыспалы сөз ".repeat(100).substring(0, 500)).body("total", notNullValue());
        search("q", manyWords(random)).body("total", notNullValue());
    }

    private static char letter(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> (char) random.nextInt(0x10000);
            case 1 -> "\"«»„“-−: .,*?~^()[]{}\\/+&|<>".charAt(random.nextInt(26));
            case 2 -> (char) ('a' + random.nextInt(26));
            default -> (char) ('а' + random.nextInt(32));
        };
    }

    private static String manyWords(Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 490) {
            for (int i = 0; i < 9; i++) {
                words.append((char) ('а' + random.nextInt(32)));
            }
            words.append(' ');
        }
        return words.toString();
    }
}
