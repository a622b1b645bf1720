package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KazakhOf2022Test {

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("pottery-2022a.kk.rows", Pottery.document()),
                Arguments.of("saddlery-2022b.kk.rows", Saddlery.document()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bothLayoutsAreReadInKazakh(String name, StandardDocument expected) {
        ReadDocument read = DocumentReading.read(WordTable.of(Samples.text(name)), name);
        assertThat(read.document()).usingRecursiveComparison().isEqualTo(expected);
        assertThat(read.findings()).extracting(Finding::rule).doesNotContain("unplaced-text");
    }
}
