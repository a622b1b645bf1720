package kz.kasip.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static List<String> terms(Language language, String text) {
        return language.tokens(text).stream().map(Token::stem).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "қызметкер, қызметкерлерді",
        "қызметкер, қызметкерлеріне",
        "сервер, серверлердің",
        "сервер, серверде",
        "желі, желілердің",
        "бұлт, бұлтты",
        "бұлт, бұлттан",
        "негіз, негіздері",
        "хаттама, хаттамаларының",
        "маман, мамандардың",
        "жүйе, жүйені",
        "деректер, деректерді",
        "құрал, құралдарымен",
    })
    void kazakhFormsShareAStem(String one, String other) {
        assertThat(terms(Language.KK, one)).isEqualTo(terms(Language.KK, other));
    }

    @ParameterizedTest
    @CsvSource({"да", "мен", "бар", "үй", "ол", "сын"})
    void shortKazakhWordsStayWhole(String word) {
        assertThat(terms(Language.KK, word)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({"копия, копиями", "хранилище, хранилищ", "учёт, учета", "Проверка, проверку"})
    void russianFormsShareAStem(String one, String other) {
        assertThat(terms(Language.RU, one)).isEqualTo(terms(Language.RU, other));
    }

    @ParameterizedTest
    @CsvSource({"servers, server", "testing, tests"})
    void latinWordsAreEnglishInEitherLanguage(String one, String other) {
        for (Language language : Language.values()) {
            assertThat(terms(language, one)).isEqualTo(terms(language, other));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қоймадағы тауарларды есепке алу",
        "kk, жумысты уйымдастыру жане бакылау",
        "ru, Проверка сварных швов и составление актов",
        "ru, Организация учета материалов на складе",
        "ru, Обеспечение пожарной безопасности объекта",
    })
    void aTextTellsItsLanguage(String code, String text) {
        assertThat(Language.guess(text)).map(Language::code).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "план", "SQL", "Microsoft Office Word", "2513-0-001", "компьютер", "авто транспорт"})
    void fewWordsTellNothing(String text) {
        assertThat(Language.guess(text)).isEmpty();
    }

    @Test
    void aForgottenSpaceParts() {
        assertThat(terms(Language.RU, "швов.Сварка node.js 62.01.1 v_2"))
                .containsExactly("швов", "сварк", "node", "js", "62.01.1", "v", "2");
    }

    @Test
    void tokensKnowTheirPlace() {
        assertThat(Language.RU.tokens("Все копии.")).contains(new Token("копии", "коп", "kop", 4, 9));
    }

    @Property
    void everyTextHasTokensInsideIt(@ForAll String text) {
        for (Language language : Language.values()) {
            assertThat(language.tokens(text)).allSatisfy(token -> {
                assertThat(token.start()).isLessThan(token.end());
                assertThat(token.end()).isLessThanOrEqualTo(text.length());
                assertThat(token.stem()).isNotEmpty();
            });
        }
    }
}
