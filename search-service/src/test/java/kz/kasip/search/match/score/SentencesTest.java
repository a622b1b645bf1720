package kz.kasip.search.match.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> cut(String text) {
        return Sentences.of(text, 100);
    }

    @Test
    void linesEntriesAndSentencesStandApart() {
        assertThat(cut("Бізге маман керек. Міндеттері:\n• жүйені баптау;\n- есеп жазу\r\nЖалақы жоғары! Күтеміз"))
                .containsExactly(
                        "Бізге маман керек.",
                        "Міндеттері:",
                        "жүйені баптау;",
                        "- есеп жазу",
                        "Жалақы жоғары!",
                        "Күтеміз");
    }

    @Test
    void aShortenedWordEndsNothing() {
        assertThat(cut("Работа в г. Алматы, ул. А. Пушкина, с 1.5 ставки")).hasSize(2);
    }

    @Test
    void aTextWithoutEndIsCutAtBlanks() {
        assertThat(cut("слово ".repeat(1000))).hasSizeGreaterThan(10).allMatch(piece -> piece.length() <= 400);
        assertThat(String.join("", cut("x".repeat(1000) + "😀".repeat(500))))
                .isEqualTo("x".repeat(1000) + "😀".repeat(500));
    }

    @Test
    void thereAreNeverMoreThanAskedFor() {
        assertThat(Sentences.of("a\n".repeat(1000), 10)).hasSize(10);
        assertThat(cut(" \n\t\n")).isEmpty();
    }
}
