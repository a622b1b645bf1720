package kz.kasip.cards.diff;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import kz.kasip.cards.diff.Change.Words;
import kz.kasip.cards.diff.Change.Words.Op;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void textsWithoutACommonWordTakeNoMoreMemoryThanTheirWords() {
        String from = words("а", 950);
        String to = words("б", 950);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        WordDiff.of(from, to);
        long before = memory.getCurrentThreadAllocatedBytes();
        List<Words> words = WordDiff.of(from, to);
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000_000);
        assertThat(text(words, Op.INSERT)).isEqualTo(from);
        assertThat(text(words, Op.DELETE)).isEqualTo(to);
    }

    @Test
    void aTextThatIsLongIsReplacedWhole() {
        String from = words("а", 2_000);
        assertThat(WordDiff.of(from, from + " б"))
                .containsExactly(new Words(Op.DELETE, from), new Words(Op.INSERT, from + " б"));
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(number -> word + number).collect(joining(" "));
    }

    private static String text(List<Words> words, Op without) {
        return words.stream()
                .filter(word -> word.op() != without)
                .map(Words::text)
                .collect(joining());
    }
}
