package kz.kasip.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {
    private final Tag tag = Tag.of("\"abc\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abc\"",
                "\"abc.gz\"",
                "\"abc.br\"",
                "W/\"abc\"",
                "W/\"abc.br\"",
                "*",
                "\"x\", \"abc.gz\"",
                "\"a,b\",W/\"abc\""
            })
    void anyOfItsCodingsNamesIt(String ifNoneMatch) {
        assertThat(tag.isNamedBy(ifNoneMatch)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abcd\"", "abc", "\"abc.zip\"", "\"x\", \"y\"", "", "\"abc.gz.gz\""})
    void nothingElseDoes(String ifNoneMatch) {
        assertThat(tag.isNamedBy(ifNoneMatch)).isFalse();
    }

    @Test
    void noneIsNamedByNone() {
        assertThat(tag.isNamedBy(null)).isFalse();
        assertThat(Tag.of((String) null)).isNull();
        assertThat(Tag.of("W/\"abc\"")).isNull();
    }

    @Test
    void eachCodingHasItsOwn() {
        assertThat(tag.of(Coding.IDENTITY)).isEqualTo("\"abc\"");
        assertThat(tag.of(Coding.GZIP)).isEqualTo("\"abc.gz\"");
        assertThat(tag.of(Coding.BROTLI)).isEqualTo("\"abc.br\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"abc.gz\"                | \"abc\"",
                "W/\"abc.br\", \"d\"       | W/\"abc\", \"d\"",
                "\"a.gz\", \"a.br\", \"a\" | \"a\"",
                "*                         | *",
                "nonsense                  | nonsense"
            })
    void aPartIsAskedByItsOwnTags(String asSent, String asHandedOn) {
        assertThat(Tag.asGivenByParts(asSent)).isEqualTo(asHandedOn);
    }
}
