package kz.kasip.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kasip.search.query.DirectSearch.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final String KAZAKH = "Қызметкерлерді деректер көшірмесін қалпына келтіруге оқыту";
    private static final String RUSSIAN = "Обучение работников восстановлению копий данных";

    @ParameterizedTest
    @CsvSource({
        "қызметкерлерді оқыту, қызметкерлерді оқыту",
        "қызметкерге оқытудың, қызметкерлерді оқыту",
        "кызметкерлерди окыту, қызметкерлерді оқыту",
        "qyzmetkerlerdi oqytu, қызметкерлерді оқыту",
        "qyzmetkerlerdı oqytu, қызметкерлерді оқыту",
        "kyzmetkerlerdi okytu, қызметкерлерді оқыту",
        "0spvtnrthkthl3 jrsne, қызметкерлерді оқыту",
        "қызметкелерді оқтыу, қызметкерлерді оқыту",
        "rialpyna keltiruge, қалпына келтіруге",
    })
    void wordsAreUnderstoodHoweverTheyAreTyped(String typed, String meant) {
        assertThat(Meant.words(typed, KAZAKH)).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "djccnfyjdktyb. rjgbq, восстановлению копий",
        "обучения работникам, обучение работников",
        "obuchenie rabotnikov, обучение работников",
    })
    void russianWordsToo(String typed, String meant) {
        assertThat(Meant.words(typed, RUSSIAN)).containsExactly(meant.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "деректер, деректердің, true",
        "құжат, құжаттарының, true",
        "копий, копию, true",
        "базы, баз, true",
        "проект, проектирование, false",
        "дерек, деректерді, true",
        "план, плата, false",
        "сеть, сбои, false",
        "по, под, false",
    })
    void formsOfOneWordBeginAlike(String one, String other, boolean same) {
        assertThat(Forms.areOfOneWord(one, other)).isEqualTo(same);
    }

    @Test
    void aHitIsRightThatIsTheTextOrHoldsTheWords() {
        Expectation expectation = Expectation.of(new Row("kyzmetkerlerdi okytu", "kk/ascii", KAZAKH));

        assertThat(expectation.isMetBy(hit("1", KAZAKH + "."))).isTrue();
        assertThat(expectation.isMetBy(hit("2", "Жаңа қызметкерді оқытудың жоспары")))
                .isTrue();
        assertThat(expectation.isMetBy(hit("3", "Жаңа қызметкердің жоспары"))).isFalse();
        assertThat(expectation.isMetBy(hit("4", "Деректер көшірмесі"))).isFalse();
    }

    @Test
    void anAbbreviationIsNoOrdinaryWord() {
        Expectation expectation = Expectation.of(new Row("x", "abbreviation", "words: сопровождение ПО | exact: ИБ"));

        assertThat(expectation.isMetBy(hit("1", "Правила сопровождения ПО"))).isTrue();
        assertThat(expectation.isMetBy(hit("2", "Работы по сопровождению"))).isFalse();
        assertThat(expectation.isMetBy(hit("3", "Инциденты ИБ"))).isTrue();
    }

    @Test
    void idsAreWholeOrBeginnings() {
        Expectation whole = Expectation.of(new Row("J62012900", "code", "id: J62012900"));
        Expectation beginning = Expectation.of(new Row("62012", "code", "in: J62012"));

        assertThat(List.of(whole.isMetBy(hit("J62012900", "a")), beginning.isMetBy(hit("J62012900-01", "a"))))
                .containsOnly(true);
        assertThat(whole.isMetBy(hit("J62012900-01", "a"))).isFalse();
    }

    @Test
    void aDifferenceThatChanceMakesOftenIsProbable() {
        assertThat(Kept.compare(new double[] {1, -1, 0.5, -0.5, 0}).chance()).isGreaterThan(0.9);
        assertThat(Kept.compare(new double[20]).chance()).isEqualTo(1);
        double[] better = new double[20];
        Arrays.fill(better, 0.5);
        assertThat(Kept.compare(better).chance()).isLessThan(0.001);
        assertThat(Kept.compare(better).gain()).isEqualTo(0.5);
    }

    private static Found hit(String id, String text) {
        return new Found(id, "ABILITY", Map.of(), Map.of("kk", text));
    }
}
