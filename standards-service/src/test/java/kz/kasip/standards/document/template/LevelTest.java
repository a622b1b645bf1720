package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "6 | 6 | - | ''",
                "6. | 6 | - | ''",
                "6-й уровень ОРК | 6 | - | ''",
                "Уровень 6 | 6 | - | ''",
                "СБШ бойынша 6-деңгей | 6 | - | ''",
                "VI | 6 | - | ''",
                "IV уровень | 4 | - | ''",
                "6.1 | 6 | 6.1 | ''",
                "6 (6.1) | 6 | 6.1 | ''",
                "6, подуровень 6.2 | 6 | 6.2 | ''",
                "6 подуровень 6.2 | 6 | 6.2 | ''",
                "4. ТиПО, без опыта | 4 | - | ТиПО, без опыта",
                "4-й уровень ОРК, ТиПО | 4 | - | ТиПО",
                "5. Высшее образование, курсы от 3 месяцев | 5 | - | Высшее образование, курсы от 3 месяцев",
                "5-6 | - | - | 5-6",
                "без уровня | - | - | без уровня"
            })
    void aCellForTheLevelTellsItAndWhatElseItSays(String text, Integer level, String sublevel, String beside) {
        Level.Cell cell = Level.cell(text);

        assertThat(cell.level()).isEqualTo(level);
        assertThat(cell.sublevel()).isEqualTo(sublevel);
        assertThat(cell.beside()).isEqualTo(beside);
    }
}
