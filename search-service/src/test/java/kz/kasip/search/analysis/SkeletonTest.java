package kz.kasip.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkeletonTest {
    private static final Set<Alphabet> OF_RUSSIAN =
            EnumSet.of(Alphabet.WITHOUT_SIGNS, Alphabet.RUSSIAN_PASSPORT, Alphabet.RUSSIAN_LETTERS);

    private static final Path STANDARD = Path.of("../../shared/standards/J62011023.kk.txt");

    private static String skeleton(Language language, String word) {
        return language.tokens(word).getFirst().skeleton();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "RUSSIAN_.*")
    void aKazakhFormHasOneSkeletonInAnyAlphabet(Alphabet alphabet) {
        Forms.kazakh().stream().flatMap(List::stream).forEach(word -> assertSame(Language.KK, word, alphabet));
    }

    @Test
    void aRussianFormHasOneSkeletonInAnyAlphabet() {
        for (Alphabet alphabet : OF_RUSSIAN) {
            Forms.russian().stream().flatMap(List::stream).forEach(word -> assertSame(Language.RU, word, alphabet));
        }
    }

    private static void assertSame(Language language, String word, Alphabet alphabet) {
        String written = alphabet.write(word);
        assertThat(skeleton(language, written))
                .as("%s written %s", word, written)
                .isEqualTo(skeleton(language, word));
    }

    @ParameterizedTest
    @CsvSource({
        "қызметкерлерді, кызметкерлерди",
        "қызметкерлерді, qyzmetkerlerdi",
        "қызметкерлерді, qyzmetkerlerdı",
        "қызметкерлерді, kizmetkerlerdi",
        "қызметкерлерді, қызметкер",
        "интеграциялық, integraciyalyk",
        "интеграциялық, integratsiialyq",
        "жаңарту, janggartu",
        "жаңа, janga",
        "компьютерлер, komputerler",
        "шешімнің, sheshimning",
        "Ұлттық, ULTTYQ",
        "бұлттық, бұлтты",
        "үйге, uyge",
        "тиімді, tııimdi"
    })
    void spellingsPeopleUseAreOne(String one, String other) {
        assertThat(skeleton(Language.KK, one)).isEqualTo(skeleton(Language.KK, other));
    }

    @ParameterizedTest
    @CsvSource({
        "настройка, nastrojka",
        "новый, novyj",
        "обеспечения, obespecheniye",
        "пользователь, polzovatelya",
        "информации, informaciya"
    })
    void transliterationsPeopleUseAreOne(String one, String other) {
        assertThat(skeleton(Language.RU, one)).isEqualTo(skeleton(Language.RU, other));
    }

    @Test
    void gramsAreAllRunsOfFour() {
        assertThat(Skeleton.grams("server")).containsExactly("serv", "erve", "rver");
        assertThat(Skeleton.grams("kod")).containsExactly("kod");
    }

    @Property
    void everyWordHasASkeletonAndGrams(@ForAll String text) {
        for (Language language : Language.values()) {
            for (Token token : language.tokens(text)) {
                assertThat(token.skeleton()).isNotEmpty();
                assertThat(Skeleton.of(token.word())).isNotEmpty();
                assertThat(Skeleton.grams(token.skeleton())).isNotEmpty().doesNotContain("");
            }
        }
    }

    /** Words that only the skeleton takes for one; forms of a word fall together in the stem before. */
    @Test
    void fewWordsOfAStandardShareASkeletonByAccident(TestReporter reporter) throws IOException {
        assumeTrue(Files.exists(STANDARD));
        Map<String, Set<String>> stems = new TreeMap<>();
        Set<String> words = new LinkedHashSet<>();
        for (Token token : Language.KK.tokens(Files.readString(STANDARD))) {
            if (words.add(token.word()) && Character.isLetter(token.word().charAt(0))) {
                stems.computeIfAbsent(token.skeleton(), skeleton -> new TreeSet<>())
                        .add(Skeleton.of(token.stem()));
            }
        }
        List<Set<String>> shared =
                stems.values().stream().filter(sharing -> sharing.size() > 1).toList();
        reporter.publishEntry(
                "skeletons",
                String.format(
                        Locale.ROOT,
                        "%d words, %d skeletons, %d of them of several stems: %s",
                        words.size(),
                        stems.size(),
                        shared.size(),
                        shared));
        assertThat(shared.size()).isLessThan(stems.size() / 6);
        words.removeIf(word -> !LookAlikes.isCyrillic(word.charAt(0)));
        EnumSet.complementOf(EnumSet.of(Alphabet.RUSSIAN_PASSPORT, Alphabet.RUSSIAN_LETTERS))
                .forEach(alphabet -> words.forEach(word -> assertSame(Language.KK, word, alphabet)));
    }
}
