package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.query.typed.Word;
import kz.kasip.search.query.typed.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    private static Marks marks(String q, boolean loosely) {
        List<Word> words = Words.of(q).words();
        return new Marks(words, loosely ? Set.copyOf(words) : Set.of(), Synonyms.of(Glossary.own(), q));
    }

    private static String mark(String q, String language, String text) {
        return mark(marks(q, false), language, text);
    }

    private static String mark(Marks marks, String language, String text) {
        return Highlighter.mark(text, marks.in(language, text).tokens());
    }

    @Test
    void wholeWordsAreMarkedInWhateverForm() {
        assertThat(mark("копия", "ru", "Проверка копий, копия — копией"))
                .isEqualTo("Проверка <em>копий</em>, <em>копия</em> — <em>копией</em>");
        assertThat(mark("қызметкер", "kk", "Қызметкерлерді үйрету")).isEqualTo("<em>Қызметкерлерді</em> үйрету");
    }

    @ParameterizedTest
    @CsvSource({"кызметкер", "qyzmetker", "қызметкерлерге"})
    void andInWhateverSpelling(String q) {
        assertThat(mark(q, "kk", "Қызметкерлерді үйрету")).isEqualTo("<em>Қызметкерлерді</em> үйрету");
    }

    @Test
    void nearWordsAreMarkedWhereTheyWereLookedForAndTheWordItselfIsNotThere() {
        String text = "Проверка архива и дисков";
        assertThat(mark(marks("арихва", true), "ru", text)).isEqualTo("Проверка <em>архива</em> и дисков");
        assertThat(mark(marks("архива", true), "ru", "архива, архипа")).isEqualTo("<em>архива</em>, архипа");
        assertThat(mark(marks("арихва", false), "ru", text)).doesNotContain("<em>");
    }

    @ParameterizedTest
    @CsvSource({
        "копия, Копия диска, false, EXACT",
        "копии, Копия диска, false, STEM",
        "kopiya, Копия диска, false, SKELETON",
        "копиря, Копия диска, true, FUZZY",
        "переплётчиковский, Переплётчик книг, true, GRAMS",
    })
    void itIsToldHowAWordWasFound(String q, String text, boolean loosely, MatchedBy way) {
        assertThat(marks(q, loosely).in("ru", text).ways()).containsExactly(way);
    }

    @Test
    void aTextInAnotherLanguageThanItsDocumentIsMarkedToo() {
        assertThat(mark("безопасности", "kk", "Правила пожарной безопасность"))
                .isEqualTo("Правила пожарной <em>безопасность</em>");
    }

    @Test
    void aWordThatALineEndCutIsMarkedWholeWhenItWasTyped() {
        assertThat(mark("жүккөтерлер", "kk", "Жүккө- терлерді тексеру")).isEqualTo("<em>Жүккө- терлерді</em> тексеру");
        assertThat(mark("тексеру", "kk", "Жүккө- терлерді тексеру")).isEqualTo("Жүккө- терлерді <em>тексеру</em>");
    }

    @Property
    void aMarkedTextIsStillTheText(@ForAll String q, @ForAll String text) {
        assertThat(mark(q, "ru", text)
                        .replaceAll("</?em>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .isEqualTo(text);
    }
}
