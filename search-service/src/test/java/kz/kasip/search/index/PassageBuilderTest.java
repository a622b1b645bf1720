package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.follow.GivenPassages;
import org.junit.jupiter.api.Test;

class PassageBuilderTest {
    private static Passage ability(String... abilities) {
        List<CardContent.Item> items = List.of(abilities).stream()
                .map(text -> new CardContent.Item("J62011901-01.f1.s1.a" + text.length(), Map.of("kk", text), null))
                .toList();
        CardContent card = new CardContent(
                "J62011901-01",
                Map.of("kk", "Қоймашы"),
                null,
                null,
                null,
                null,
                null,
                4,
                null,
                null,
                null,
                List.of(new CardContent.LabourFunction(
                        "J62011901-01.f1",
                        Map.of("kk", "Тауарды қабылдау"),
                        List.of(new CardContent.Skill("J62011901-01.f1.s1", Map.of("kk", "Есепке алу"), items, null)))),
                null,
                null);
        StandardContent standard = new StandardContent(
                "J62011901", 1, Map.of("kk", "Қойма ісі"), null, null, null, null, null, null, null);
        return GivenPassages.of(standard, List.of(card)).stream()
                .filter(passage -> passage.kind.equals("ABILITY"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWordThatALineEndCutIsSearchedWholeWhereItsStandardHasItWhole() {
        assertThat(ability("Жүккө- терлерді тексеру", "Көлікте жүккөтерлерді пайдалану").wordsKk)
                .isEqualTo("жүккөтерлерді тексеру");
        assertThat(ability("Жүккө- терлерді тексеру", "Көлікті пайдалану").wordsKk)
                .isEqualTo("жүккө терлерді тексеру");
    }

    @Test
    void aTextUnderTheKeyOfAnotherLanguageIsSearchedInItsOwnToo() {
        Passage passage = ability("Проверка товаров и составление накладных");
        assertThat(passage.stemsRu).isEqualTo("проверк товар и составлен накладн");
        assertThat(passage.languages).containsExactly("kk", "ru");
        assertThat(ability("Тауарларды тексеру және құжат жасау").stemsRu).isNull();
    }
}
