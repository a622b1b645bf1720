package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {
    @TempDir
    static Path folder;

    @Override
    Map<String, String> settings() {
        return Map.of("kasip.search.directory", folder.toString());
    }

    @Test
    void moreLeavesThanAgreedAreRefused() {
        fill(List.of(), InForce.NOTHING);
        List<Clause> many = IntStream.rangeClosed(0, Clause.MOST_LEAVES)
                .<Clause>mapToObj(i -> new Clause.Term(STEMS, "архив" + i))
                .toList();
        assertThatThrownBy(() -> index.ask(Question.of(new Clause.Sum(many, 1), 1)))
                .isInstanceOf(QuestionRefused.class);
    }
}
