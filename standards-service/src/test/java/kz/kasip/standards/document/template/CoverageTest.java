package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.WordTable;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.DocumentFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    private static final Logger FIGURES = Logger.getLogger(CoverageTest.class.getName());

    static {
        FIGURES.addHandler(new ConsoleHandler());
    }

    private static final List<String> OWN =
            List.of(Samples.KAZAKH, Samples.RUSSIAN, "glassblowing-2017.ru.txt", "feltmaking-2017.kk.txt");
    private static final List<String> STRANGE = List.of(
            "Глава 9. Чужие отметки",
            "Приложение 7. Чужой список",
            "9-шы тарау. Бөтен белгілер",
            "7-қосымша. Бөтен тізім");

    @ParameterizedTest
    @ValueSource(strings = {Samples.KAZAKH, Samples.RUSSIAN})
    void noTextOfOurSamplesIsLost(String name) {
        assertThat(lost(Samples.own(name))).isEmpty();
        assertThat(lost(Samples.docx(Samples.text(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"glassblowing-2017.ru.txt", "feltmaking-2017.kk.txt"})
    void noTextOfTheFormOf2017IsLost(String name) {
        assertThat(lost(Samples.own(name))).isEmpty();
        assertThat(placed(Samples.own(name))).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pottery-2022a.kk.rows",
                "saddlery-2022b.kk.rows",
                "carpets-2022b.ru.rows",
                "baskets-2022a.ru.rows"
            })
    void noTextOfTheFormsOf2022IsLost(String name) {
        assertThat(lost(WordTable.of(Samples.text(name)))).isEmpty();
        assertThat(placed(WordTable.of(Samples.text(name)))).isEqualTo(100);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("kz.kasip.standards.document.Samples#realNames")
    void noTextOfTheRealDocumentsIsLostAndAlmostAllIsPlaced(String name) {
        byte[] bytes = Samples.real(name);
        List<Block> blocks = DocumentFormat.of(bytes).blocks(bytes);
        Reading reading = Templates.read(blocks);
        Coverage.Figures figures = Coverage.figures(blocks, reading);
        FIGURES.info(
                () -> "%s: %.3f %% of %d letters placed".formatted(name, figures.placedPercent(), figures.letters()));

        assertThat(Coverage.lost(blocks, reading)).isEmpty();
        assertThat(Coverage.lostWords(blocks, reading)).isEmpty();
        assertThat(Coverage.notForm(reading)).isEmpty();
        assertThat(figures.placedPercent()).isGreaterThanOrEqualTo(name.startsWith("20") ? 98 : 99.5);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void noTextOfAMutantIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        String text = Samples.text(OWN.get(random.nextInt(OWN.size())));
        String mutant = mutated(text, random);
        try {
            assertThat(lost(mutant.getBytes(StandardCharsets.UTF_8))).as(mutant).isEmpty();
        } catch (DocumentRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static double placed(byte[] bytes) {
        List<Block> blocks = DocumentFormat.of(bytes).blocks(bytes);
        return Coverage.figures(blocks, Templates.read(blocks)).placedPercent();
    }

    private static String lost(byte[] bytes) {
        List<Block> blocks = DocumentFormat.of(bytes).blocks(bytes);
        Reading reading = Templates.read(blocks);
        assertThat(Coverage.notForm(reading)).isEmpty();
        return Coverage.lost(blocks, reading);
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> lines.set(at, lines.get(at) + " " + lines.get(other));
                case 3 -> lines.set(at, lines.get(at).replace(":", ""));
                case 4 -> lines.set(at, lines.get(at) + "\t" + lines.get(other));
                case 5 -> lines.add(at, "8 (701) 123 45 67, " + random.nextInt(3000) + ". Лишний Текст - 9");
                case 6 -> lines.add(at, STRANGE.get(random.nextInt(STRANGE.size())));
                case 7 ->
                    lines.set(
                            at,
                            lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
                default -> lines.add(at, lines.remove(other));
            }
        }
        return String.join("\n", lines);
    }
}
