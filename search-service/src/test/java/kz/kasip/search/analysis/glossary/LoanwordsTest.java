package kz.kasip.search.analysis.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kasip.search.analysis.Skeleton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoanwordsTest {
    @ParameterizedTest
    @CsvSource({
        "виртуализации, виртуалдандыру, виртуалды",
        "виртуализация, virtualization, виртуальный",
        "стандартизацией, стандарттауды, стандарты",
        "интегрирование, интеграциялау, интеграции",
        "конфигурированию, конфигурациялаудың, конфигурация",
        "модификация, модификациялау, модифицировать",
        "диагностирование, диагностикалау, диагностика",
        "верификации, верификациялауды, верификация",
        "аналитический, аналитикалық, аналитика",
        "технологическая, технологиялық, технология",
        "администрирование, administration, администратор",
    })
    void relativesBeginWithTheSameRoot(String one, String other, String third) {
        String root = Loanwords.root(one).orElseThrow();
        assertThat(Skeleton.of(other)).startsWith(root);
        assertThat(Skeleton.of(third)).startsWith(root);
        assertThat(Skeleton.of(one)).startsWith(Loanwords.root(other).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"сервер", "жұмыс", "данные", "код", "ПО", "", "cloud"})
    void otherWordsHaveNoSuchRoot(String word) {
        assertThat(Loanwords.root(word)).isEmpty();
    }
}
