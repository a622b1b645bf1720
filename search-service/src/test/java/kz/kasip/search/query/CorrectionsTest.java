package kz.kasip.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.client.GivenContent;
import kz.kasip.search.follow.GivenPassages;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.GivenConfig;
import kz.kasip.search.index.OpenedIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
    private static final String CUT = "Жүккө- терлерді тексеру және тауарды орналастыру";

    /** The first part of a word that a line end cut is as near as another word, but a word of its own nowhere. */
    @Test
    void onlyWordsThatOccurAreOffered(@TempDir Path folder) {
        try (OpenedIndex index = OpenedIndex.of(new GivenConfig(folder))) {
            index.fill(GivenPassages.of(
                    GivenContent.standard("J62012913", Map.of("kk", "Қойма ісі")),
                    List.of(GivenContent.card(
                            "J62012913",
                            Map.of("kk", "Қоймашы"),
                            Map.of("kk", "Тасымалдау"),
                            List.of(GivenContent.skill(
                                    "J62012913", Map.of(), "kk", CUT, "Көлікте жүккөтерлерді пайдалану"))))));
            Set<String> words = Set.of("жүккө", "тексеру", "орналастыру", "тауарды");
            assertThat(index.serving().known(Fields.words(Language.KK), words))
                    .containsExactlyInAnyOrder("тексеру", "орналастыру", "тауарды");
            DirectSearch.Answer answer =
                    new DirectSearch(index.serving()).search("жүккү тексру орналатыру тауарды", 10);
            assertThat(answer.items().getFirst().text()).containsEntry("kk", CUT);
            assertThat(answer.didYouMean()).isEqualTo("жүккү тексеру орналастыру тауарды");
        }
    }
}
