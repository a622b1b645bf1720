package kz.kasip.search.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.problem.Unavailable;
import kz.kasip.search.testsupport.LogLines;
import org.junit.jupiter.api.Test;

class ClassifierNamesTest {
    private static final Map<String, Map<String, String>> ACTIVITIES =
            Map.of("J", Map.of("kk", "Ақпарат және байланыс", "ru", "Информация и связь"));
    private static final Map<String, Map<String, String>> OCCUPATIONS = Map.of(
            "2529-0-901", Map.of("kk", "БҰЛТ БАҒУШЫ", "ru", "ПАСТУХ ТУЧЕК"),
            "2529-0-902", Map.of("kk", "ТУБИСТ", "ru", "ТУБИСТ"));

    private static List<String> kazakh(Names names, String text) {
        return names.glossary().cover(text).stream()
                .flatMap(match -> match.in(Language.KK).stream())
                .map(Term::written)
                .toList();
    }

    @Test
    void namesOfBothClassifiersStandForEachOtherHoweverTheyAreWritten() {
        Names names = GivenNames.classifiers(ACTIVITIES, OCCUPATIONS).now();
        assertThat(kazakh(names, "пастухи тучек")).containsExactly("бұлт бағушы");
        assertThat(kazakh(names, "информации и связи")).containsExactly("Ақпарат және байланыс");
        assertThat(kazakh(names, "тубист")).isEmpty();
        assertThat(names.occupations().get("2529-0-901")).containsEntry("ru", "ПАСТУХ ТУЧЕК");
    }

    @Test
    void theFirstToAskLetsThemBeLookedUp() {
        ClassifierNames names = new ClassifierNames(() -> ACTIVITIES, () -> OCCUPATIONS);
        assertThat(names.now()).isSameAs(Names.NONE);
        await().until(() -> names.now().isOfBoth());
    }

    @Test
    void whatCanNotBeReadLeavesTheNamesOfBefore() {
        boolean[] broken = {false};
        ClassifierNames names = new ClassifierNames(
                () -> {
                    if (broken[0]) {
                        throw new Unavailable("standards-unavailable", "No answer.", Duration.ofSeconds(2));
                    }
                    return ACTIVITIES;
                },
                () -> OCCUPATIONS);
        names.look();
        Names before = names.now();
        broken[0] = true;
        try (LogLines log = LogLines.record()) {
            names.look();
            assertThat(log.lines()).isEmpty();
        }
        assertThat(names.now()).isSameAs(before);
        assertThat(before.isOfBoth()).isTrue();
    }
}
