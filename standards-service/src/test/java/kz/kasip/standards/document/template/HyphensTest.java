package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.kasip.standards.document.reading.Block;
import org.junit.jupiter.api.Test;

class HyphensTest {

    @Test
    void aCutWordLosesItsHyphenOnlyWhereTheJoinedWordOccursElsewhere() {
        assertThat(joined("сад и огородник", "у него огород-", "ник")).endsWith("у него огородник");
        assertThat(joined("ни слова более", "у него огород-", "ник")).endsWith("у него огород-ник");
    }

    @Test
    void aWordsOwnHyphenStays() {
        assertThat(joined("жоспар, сондай-", "ақ есеп")).isEqualTo("жоспар, сондай-ақ есеп");
        assertThat(joined("плодово-", "ягодный и плодово-ягодный")).isEqualTo("плодово-ягодный и плодово-ягодный");
    }

    @Test
    void aHyphenBeforeAnAndStaysOpen() {
        assertThat(joined("радио-", "и телесвязь")).isEqualTo("радио- и телесвязь");
    }

    @Test
    void aGapInsideALineClosesWhereTheDocumentShowsTheCompound() {
        assertThat(joined("торгово- складской учёт", "торгово-складской")).startsWith("торгово-складской учёт");
        assertThat(joined("торгово- складской учёт")).isEqualTo("торгово- складской учёт");
    }

    private static String joined(String... lines) {
        List<Block> blocks =
                Arrays.stream(lines).map(line -> new Block(line, 1, null)).toList();
        return Hyphens.of(blocks).join(blocks);
    }
}
