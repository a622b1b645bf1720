package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassageTextTest {
    private static PassageText passage(Kind kind, Map<String, String> title, Map<String, String> text) {
        return new PassageText("J62012901-01", kind, "J62012901", 1, "J62012901-01", 4, "2513-0", title, text, null);
    }

    private static PassageText kept(PassageText passage) {
        Passage indexed = new PassageBuilder(new VersionKey("J62012901", 1, 1), new OkedPath(List.of()), passage)
                .titled()
                .build();
        return PassageBuilder.read(indexed.shown);
    }

    @Test
    void whatIsEmptyIsEmptyAgainWhenItIsRead() {
        PassageText read = kept(passage(Kind.CARD, Map.of(), Map.of()));
        assertThat(read.title()).isEmpty();
        assertThat(read.text()).isEmpty();
        assertThat(read.cards()).isEmpty();
        assertThat(read.called()).isEmpty();
    }

    @Test
    void whatIsAbsentIsEmpty() {
        PassageText read = kept(passage(Kind.CARD, null, Collections.singletonMap("kk", null)));
        assertThat(read.title()).isEmpty();
        assertThat(read.text()).isEmpty();
    }

    @Test
    void aTermIsCalledWhatStandsBeforeItsDefinition() {
        Map<String, String> title = Map.of("ru", "Смотритель");
        Map<String, String> text = Map.of("ru", "Архив — место — хранения", "kk", "Мұрағат");
        assertThat(passage(Kind.TERM, title, text).called()).isEqualTo(Map.of("ru", "Архив", "kk", "Мұрағат"));
        assertThat(passage(Kind.CARD, title, text).called()).isEqualTo(title);
        assertThat(passage(Kind.SKILL, title, text).called()).isEqualTo(text);
    }
}
