package kz.kasip.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {
    private static List<String> readings(String typed) {
        return Layouts.readings(typed).stream().map(Reading::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "dbhnefkls виртуалды",
                "0spvtnrth қызметкер",
                ",3k3v білім",
                "2l3c әдіс",
                "4lte ңдеу",
                "ghjwtcc процесс",
                "j,extybt обучение",
                "[bvbz химия",
                "Gkfyjdbr Плановик",
                "рщые host",
                "ысруьф schema",
                "0ызмет қызмет",
                "0ойма-2024 қойма-2024"
            })
    void keysAreReadOnTheLayoutThatWasMeant(String typed, String meant) {
        assertThat(readings(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2513", "2513-0-001", "62.01.1", "—", "qyzmetkerlerdiñ"})
    void whatNoOtherLayoutGivesHasNoReading(String typed) {
        assertThat(Layouts.readings(typed)).isEmpty();
    }

    @Test
    void aReadingNamesItsLayout() {
        assertThat(Layouts.readings("0fpfy"))
                .extracting(Reading::name, Reading::text)
                .containsExactly(tuple("kk", "қазан"), tuple("ru", "0азан"));
    }

    @Property
    void anyTextCanBeRead(@ForAll String typed) {
        assertThat(readings(typed)).doesNotHaveDuplicates().doesNotContain(typed);
    }
}
