package kz.kasip.search.analysis.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.kasip.search.analysis.Language;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private final Abbreviations abbreviations = new ToldAbbreviations()
            .line(Map.of("ru", "ОХ"), Map.of("ru", "облачное хранилище"))
            .line(Map.of("kk", "БҚМ", "ru", "ЖСК"), Map.of("kk", "бұлтты қойма", "ru", "журнал сроков копий"))
            .term(Map.of("kk", "Ақпараттық жинақ (АЖ, IT)"))
            .term(Map.of("ru", "KVM (от англ. kernel virtual machine)"))
            .term(Map.of("ru", "Служба (в узком смысле)"))
            .all();

    private Abbreviations.Held held(String text, Language language) {
        return abbreviations.in(text, language, language.tokens(text));
    }

    private static String stems(String text, Language language) {
        return String.join(
                " ", language.tokens(text).stream().map(token -> token.stem()).toList());
    }

    @Test
    void anAbbreviationIsKeptInItsCaseAndExpanded() {
        Abbreviations.Held held = held("Выбор ОХ для IoT и ПО", Language.RU);
        assertThat(held.abbreviations()).containsExactly("ОХ", "IoT", "ПО");
        assertThat(String.join(" ", held.expansions()))
                .contains(stems("облачное хранилище", Language.RU))
                .contains(stems("программное обеспечение", Language.RU));
    }

    @Test
    void aWordInSmallLettersIsNone() {
        Abbreviations.Held held = held("Работы по выбору ох", Language.RU);
        assertThat(held.abbreviations()).isEmpty();
        assertThat(held.expansions()).isEmpty();
    }

    @Test
    void aTextInCapitalsHasNone() {
        assertThat(held("РАБОТЫ ПО ВЫБОРУ", Language.RU).abbreviations()).isEmpty();
    }

    @Test
    void aFullFormStandsForItsAbbreviation() {
        assertThat(held("Проверять облачных хранилищ устройство", Language.RU).abbreviations())
                .containsExactly("ОХ");
        assertThat(held("Устройство баз данных", Language.RU).abbreviations()).containsExactly("БД");
    }

    @Test
    void theStandardsOwnMeaningGoesFirst() {
        assertThat(String.join(" ", held("АЖ туралы", Language.KK).expansions()))
                .isEqualTo(stems("Ақпараттық жинақ", Language.KK));
        assertThat(held("Настройка KVM", Language.RU).expansions()).containsExactly("kernel", "virtual", "machin");
    }

    @Test
    void lettersOfAnotherAlphabetAreRepaired() {
        assertThat(held("Установка ПO", Language.RU).abbreviations()).containsExactly("ПО");
    }
}
