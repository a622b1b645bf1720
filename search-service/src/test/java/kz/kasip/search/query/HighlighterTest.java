package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HighlighterTest {
    private static String mark(String q, String language, String text) {
        return new Highlighter(Words.of(q)).mark(Map.of(language, text)).get(language);
    }

    @Test
    void wholeWordsAreMarkedInWhateverForm() {
        assertThat(mark("копия", "ru", "Проверка копий, копия — копией"))
                .isEqualTo("Проверка <em>копий</em>, <em>копия</em> — <em>копией</em>");
        assertThat(mark("қызметкер", "kk", "Қызметкерлерді үйрету")).isEqualTo("<em>Қызметкерлерді</em> үйрету");
    }

    @Test
    void aTextInAnotherLanguageThanItsDocumentIsMarkedToo() {
        assertThat(mark("безопасности", "kk", "Правила пожарной безопасность"))
                .isEqualTo("Правила пожарной <em>безопасность</em>");
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
