package kz.kasip.search.query.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    private static Part chunk(String text) {
        return new Part.Chunk(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"дежурный сервер\"", "«дежурный сервер»", "„дежурный сервер“", "“дежурный сервер”"})
    void quotesMakeAPhrase(String typed) {
        assertThat(Typed.of(typed).wanted()).containsExactly(new Part.Quoted("дежурный сервер"));
    }

    @Test
    void aMinusBeforeAWordOrAPhraseSaysThatItHasToBeAbsent() {
        Typed typed = Typed.of("архив -копия -«новый диск» сервер-хранилище - 5");
        assertThat(typed.wanted()).containsExactly(chunk("архив"), chunk("сервер-хранилище"), chunk("-"), chunk("5"));
        assertThat(typed.unwanted()).containsExactly(chunk("копия"), new Part.Quoted("новый диск"));
        assertThat(typed.text()).isEqualTo("архив сервер-хранилище - 5");
    }

    @Test
    void whereNothingElseIsLeftAMinusSaysNothing() {
        assertThat(Typed.of("-архив")).isEqualTo(new Typed(List.of(chunk("архив")), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "standard:j62012900, STANDARD, J62012900",
        "STANDARD:J62, STANDARD, J62",
        "oked:62.01, OKED, 6201",
        "oked:J62, OKED, 62",
        "oked:j, OKED, J",
        "card:J6201290002, CARD, J62012900-02",
        "card:J62012900-02, CARD, J62012900-02",
        "group:25130, GROUP, 2513-0",
        "group:2513, GROUP, 2513",
        "occupation:2513-0-901, OCCUPATION, 2513-0-901",
        "occupation:25130901, OCCUPATION, 2513-0-901",
    })
    void aFieldAndACodeLimitToIt(String typed, CodeField field, String code) {
        assertThat(Typed.of(typed).wanted()).containsExactly(new Part.FieldCode(field, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"field:value", "kind:CARD", "oked:", "oked:сервер", ":62", "group:a", "\"", "«один", "--", "a\"b"
            })
    void whatOnlyLooksLikeSyntaxIsText(String typed) {
        assertThat(Typed.of(typed).wanted()).allMatch(Part.Chunk.class::isInstance);
        assertThat(Typed.of(typed).text().replace(" ", "")).isEqualTo(typed);
    }

    @Test
    void signsAloneAreNoPhrase() {
        assertThat(Typed.of("облако \"—\" -\"…\"")).isEqualTo(new Typed(List.of(chunk("облако")), List.of()));
    }

    @Test
    void onlySoManyPhrasesAreHeeded() {
        Typed typed = Typed.of("а \"б\"".repeat(20) + " -\"в\"".repeat(20));
        assertThat(typed.wanted()).filteredOn(Part.Quoted.class::isInstance).hasSize(8);
        assertThat(typed.wanted()).filteredOn(Part.Chunk.class::isInstance).hasSize(20);
        assertThat(typed.unwanted()).hasSize(8);
    }

    @Test
    void whatWasTypedIsRewrittenInItsPlaces() {
        assertThat(Typed.rewritten("ара  \"ара бер\" -ара oked:62 бер", List.of("ары", "бор")))
                .isEqualTo("ары  \"ара бер\" -ара oked:62 бор");
        assertThat(Typed.rewritten("-ара", List.of("ары"))).isEqualTo("-ары");
    }

    @Property
    void rewrittenAsItIsItStaysTheSame(@ForAll String typed) {
        assertThat(Typed.rewritten(typed, List.of(Typed.of(typed).text().split(" "))))
                .isEqualTo(typed);
    }

    @Property
    void nothingThatIsTypedIsAnError(@ForAll String typed) {
        Typed parts = Typed.of(typed);
        assertThat(parts.wanted().isEmpty() && !parts.unwanted().isEmpty()).isFalse();
    }
}
