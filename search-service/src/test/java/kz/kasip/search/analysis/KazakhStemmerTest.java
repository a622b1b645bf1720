package kz.kasip.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhStemmerTest {
    /** How well forms of a word fall together, over all pairs of forms. */
    private record Pairs(int together, int rightlyTogether, int sharing) {
        static Pairs of(List<List<String>> words, UnaryOperator<String> stem) {
            int together = 0;
            int right = 0;
            int sharing = 0;
            for (int one = 0; one < words.size(); one++) {
                for (int other = one; other < words.size(); other++) {
                    for (int i = 0; i < words.get(one).size(); i++) {
                        for (int j = one == other ? i + 1 : 0;
                                j < words.get(other).size();
                                j++) {
                            boolean same = stem.apply(words.get(one).get(i))
                                    .equals(stem.apply(words.get(other).get(j)));
                            together += same ? 1 : 0;
                            right += same && one == other ? 1 : 0;
                            sharing += one == other ? 1 : 0;
                        }
                    }
                }
            }
            return new Pairs(together, right, sharing);
        }

        double precision() {
            return (double) rightlyTogether / together;
        }

        double recall() {
            return (double) rightlyTogether / sharing;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "precision %.3f, recall %.3f over %d pairs", precision(), recall(), sharing);
        }
    }

    @Test
    void formsOfAWordFallTogetherAndOthersDoNot(TestReporter reporter) {
        List<List<String>> words = Forms.kazakh();
        Pairs stems = Pairs.of(words, KazakhStemmer::stem);
        Pairs skeletons = Pairs.of(words, SkeletonStems.KAZAKH::of);
        reporter.publishEntry("Kazakh stems", stems.toString());
        reporter.publishEntry("Kazakh skeletons", skeletons.toString());
        assertThat(stems.sharing()).isGreaterThan(1200);
        assertThat(stems.precision()).isGreaterThan(0.95);
        assertThat(stems.recall()).isGreaterThan(0.90);
        assertThat(skeletons.recall()).isGreaterThan(0.90);
    }

    @ParameterizedTest
    @CsvSource({
        "кітабы, кітап",
        "тарағы, тарақ",
        "дерегі, дерек",
        "халқының, халық",
        "оқушысын, оқушы",
        "жұмысын, жұмыс",
        "желісін, желі",
        "жобалайтын, жобалау",
        "теңшеңіз, теңшеу",
        "стильдер, стиль"
    })
    void aFormHasTheStemOfItsWord(String form, String word) {
        assertThat(KazakhStemmer.stem(form)).isEqualTo(KazakhStemmer.stem(word));
    }

    @ParameterizedTest
    @CsvSource({"сауда, сау", "нұсқа, нұс", "желі, жел", "білім, біл", "кәсіп, кәс", "мамандық, маман", "жобаге, жоба"})
    void whatOnlyLooksLikeAnEndingStays(String one, String other) {
        assertThat(KazakhStemmer.stem(one)).isNotEqualTo(KazakhStemmer.stem(other));
    }
}
