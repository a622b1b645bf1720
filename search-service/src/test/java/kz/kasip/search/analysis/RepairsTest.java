package kz.kasip.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairsTest {
    private static List<String> words(String text) {
        return Language.KK.tokens(text).stream().map(Token::word).toList();
    }

    @Test
    void aWordCutAtALineEndIsJoinedWhereItOccursElsewhere() {
        String text = "қызмет-\nкерлерді оқыту";
        String mended = Repairs.text(text, Set.of("қызметкерлерді")::contains);
        assertThat(mended).hasSameSizeAs(text);
        assertThat(Language.KK.tokens(mended).getFirst())
                .isEqualTo(new Token("қызметкерлерді", "қызметкер", "kizmetker", 0, 16));
    }

    @ParameterizedTest
    @CsvSource({"программно- аппаратный", "бизнес - процесс", "2024- жыл", "аппаратно-программный"})
    void otherHyphensStay(String text) {
        assertThat(Repairs.text(text, Set.of("бизнеспроцесс", "аппаратнопрограммный")::contains))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "мeкеме, мекеме", // a Latin e
        "iс, іс", // a Latin i
        "негiзгi, негізгі",
        "əдіс, әдіс", // a Latin schwa
        "СRМ, crm", // Cyrillic С and М
        "frоntеnd, frontend", // Cyrillic о and е
        "ПO, по", // a Latin O
        "ЖАHА, жана", // a Latin H
        "Жoбa, жоба"
    })
    void lettersThatOnlyLookRightArePutRight(String written, String meant) {
        assertThat(words(written)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"web-сервис, web|сервис", "WebСервис, webсервис", "IT, it", "кодты, кодты"})
    void otherWordsStay(String written, String words) {
        assertThat(words(written)).containsExactly(words.split("\\|"));
    }

    @Test
    void lettersWithMarksOfTheirOwnAndHiddenHyphensAreNoOthers() {
        assertThat(words("жагдайы и\u0306ти ну\u00ADска")).containsExactly("жагдайы", "йти", "нуска");
    }

    @Property
    void placesStay(@ForAll String text) {
        assertThat(Repairs.text(text, word -> true)).hasSameSizeAs(text);
    }
}
