package kz.kasip.standards.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @Test
    void aStandardCodeHasThreeParts() {
        var code = new StandardCode(" j62011023 ");
        assertThat(code.section()).isEqualTo("J");
        assertThat(code.subclass()).isEqualTo(new OkedCode("62.01.1"));
        assertThat(code.serial()).isEqualTo("023");
        assertThat(code.isConsistent()).isTrue();
        assertThat(new StandardCode("K62011923").isConsistent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Z62011023, code.section",
        "J6201A023, code.subclass",
        "J62011O23, code.serial",
        "J62011, code.serial",
        "J620110234, code",
        "'', code.section",
    })
    void aMalformedStandardCodeNamesThePart(String text, String part) {
        var refusal = catchThrowableOfType(Invalid.class, () -> new StandardCode(text));
        assertThat(refusal.type()).isEqualTo("code-malformed");
        assertThat(refusal.violations()).extracting(Violation::field).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "J, J, SECTION, J",
        "62, 62, DIVISION, J/62",
        "620, 62.0, GROUP, J/62/62.0",
        "6201, 62.01, CLASS, J/62/62.0/62.01",
        "62.01.1, 62.01.1, SUBCLASS, J/62/62.0/62.01/62.01.1",
        "01610, 01.61.0, SUBCLASS, A/01/01.6/01.61/01.61.0",
        "04, 04, DIVISION, 04",
    })
    void anOkedCodeKnowsItsPath(String text, String value, OkedCode.Level level, String path) {
        var code = new OkedCode(text);
        assertThat(code.value()).isEqualTo(value);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.path()).map(OkedCode::value).containsExactly(path.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "62.01.1.|62.01.1",
                "62090|62.09.0",
                " 62.0. |62.0",
                "62, 01, 1|62.01.1",
                "С|C",
                "j.|J",
                "62 . 01|62.01"
            })
    void anOkedCodeIsReadAsDocumentsWriteIt(String text, String value) {
        assertThat(OkedCode.read(text)).map(OkedCode::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V", "6", "620111", "62.0.1", "62.011", "JJ", "62-01"})
    void anythingElseIsNoOkedCode(String text) {
        assertThat(OkedCode.read(text)).isEmpty();
        assertThatThrownBy(() -> new OkedCode(text)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "-1", "six"})
    void anOrkLevelIsOneToEight(String text) {
        assertThatThrownBy(() -> OrkLevel.fromString(text)).isInstanceOf(Invalid.class);
    }
}
