package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "архив, архив, 0",
        "архив, арихв, 1",
        "архив, архи, 1",
        "архив, аркив, 1",
        "архив, архиив, 1",
        "архив, склад, 5"
    })
    void slipsAreCounted(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
    }

    @Test
    void aVeryLongWordIsNearNoOther() {
        assertThat(Edits.allowed("ә".repeat(24))).isEqualTo(2);
        assertThat(Edits.allowed("ә".repeat(25))).isZero();
    }

    @Property
    void aWayIsAsLongAsTheWayBack(@ForAll String one, @ForAll String other) {
        assertThat(Edits.between(one, other)).isEqualTo(Edits.between(other, one));
    }

    @Property
    void aSlipInAShortWordMakesItAnother(@ForAll String word) {
        assertThat(Edits.isNear(word, word)).isTrue();
        assertThat(Edits.isNear("сөз", "соз")).isFalse();
    }
}
