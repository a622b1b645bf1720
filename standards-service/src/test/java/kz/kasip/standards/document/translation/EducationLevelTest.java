package kz.kasip.standards.document.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationLevelTest {

    @ParameterizedTest
    @CsvSource({
        "орта білімнен кейінгі білім (қолданбалы бакалавриат), POSTSECONDARY",
        "послесреднее образование (прикладной бакалавриат), POSTSECONDARY",
        "жоғары оқу орнынан кейінгі білім (магистратура), POSTGRADUATE",
        "послевузовское образование, POSTGRADUATE",
        "жоғары білім (бакалавриат), HIGHER",
        "высшее образование, HIGHER",
        "техникалық және кәсіптік білім (орта буын маманы), VOCATIONAL",
        "ТиПО (специалист среднего звена), VOCATIONAL",
        "жалпы орта білім, GENERAL",
        "общее среднее образование, GENERAL"
    })
    void eitherLanguageNamesTheSameLevels(String text, EducationLevel level) {
        assertThat(EducationLevel.of(text)).isEqualTo(level);
    }
}
