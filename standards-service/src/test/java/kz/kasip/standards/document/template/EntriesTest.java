package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.kasip.standards.document.reading.Block;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class EntriesTest {

    @Test
    void aRunIsCutWhereTheNextNumberFollows() {
        assertThat(texts("1. Версия 2.0 и др. 2. Стандарт ISO 9001:2015 3. Шаги 5. и 7 4. Конец"))
                .containsExactly("Версия 2.0 и др.", "Стандарт ISO 9001:2015", "Шаги 5. и 7", "Конец");
    }

    @Test
    void aSubListStaysWithItsEntry() {
        assertThat(texts("1. Мыть 2. Чистить: 2.1. нож 2.2. секатор 3. Сушить"))
                .containsExactly("Мыть", "Чистить: 2.1. нож 2.2. секатор", "Сушить");
    }

    @Test
    void signsOtherThanNumbersBeginEntriesToo() {
        assertThat(texts("1.1. Мыть", "1.2. Сушить", "1.3. Гладить"))
                .containsExactly("1.1. Мыть", "1.2. Сушить", "1.3. Гладить");
        assertThat(texts("а) мыть", "б) сушить", "и гладить")).containsExactly("а) мыть", "б) сушить и гладить");
    }

    @Test
    void aRunMayStartAgain() {
        assertThat(texts("1. Раз 2. Два 1. Один 2. Другой")).containsExactly("Раз", "Два", "Один", "Другой");
    }

    @Test
    void aSentenceAfterTheLastEntryOfARunIsItsOwn() {
        assertThat(texts("1. Мыть. 2. Сушить. 3. Гладить. Складывать стопкой."))
                .containsExactly("Мыть.", "Сушить.", "Гладить.", "Складывать стопкой.");
        assertThat(texts("1. Мыть. Тереть. 2. Сушить. 3. Гладить. Складывать."))
                .containsExactly("Мыть. Тереть.", "Сушить.", "Гладить. Складывать.");
    }

    @Test
    void wrappedLinesBelongToTheirEntry() {
        assertThat(texts("1. Первая", "строка", "2. Вторая", "2024. года"))
                .containsExactly("Первая строка", "Вторая 2024. года");
    }

    @Test
    void aSpaceMayStandBeforeThePointOfANumber() {
        assertThat(texts("1. Мыть", "2 . Сушить", "3 .Гладить")).containsExactly("Мыть", "Сушить", "Гладить");
    }

    @Test
    void linesWithoutNumbersBeginWithCapitals() {
        assertThat(texts("Первая", "строка", "Вторая", "- ", "Третья"))
                .containsExactly("Первая строка", "Вторая", "Третья");
    }

    @Property
    void aNumberedListComesOutAsItWentIn(
            @ForAll @Size(min = 1, max = 30) List<@AlphaChars @StringLength(min = 1, max = 12) String> words,
            @ForAll @IntRange(min = 0, max = 2) int form) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            lines.add((i + 1) + (form == 2 ? ") Z" : ". Z") + words.get(i));
        }
        String[] given = form == 0 ? new String[] {String.join(" ", lines)} : lines.toArray(String[]::new);

        assertThat(texts(given))
                .isEqualTo(words.stream().map(word -> "Z" + word).toList());
    }

    private static List<String> texts(String... lines) {
        List<Block> blocks =
                Arrays.stream(lines).map(line -> new Block(line, 1, null)).toList();
        return Entries.of(blocks, Hyphens.of(blocks), stray -> {}).stream()
                .map(Entry::text)
                .collect(Collectors.toList());
    }
}
