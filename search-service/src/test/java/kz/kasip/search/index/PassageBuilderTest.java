package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.GivenContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.follow.GivenPassages;
import org.junit.jupiter.api.Test;

class PassageBuilderTest {
    private static Passage ability(String... abilities) {
        CardContent card = GivenContent.card(
                "J62011901",
                Map.of("kk", "Қоймашы"),
                Map.of("kk", "Тауарды қабылдау"),
                List.of(GivenContent.skill("J62011901", Map.of("kk", "Есепке алу"), "kk", abilities)));
        StandardContent standard = GivenContent.standard("J62011901", Map.of("kk", "Қойма ісі"));
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
