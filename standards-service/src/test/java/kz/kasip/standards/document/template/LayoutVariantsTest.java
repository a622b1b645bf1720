package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.WordTable;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.DocumentFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document with its labels printed and its tables cut in other ways says the same. */
class LayoutVariantsTest {

    private static final LabelFinder FINDER = LabelFinder.of(Generation.OF_2022);

    @ParameterizedTest
    @ValueSource(strings = {"carpets-2022b.ru", "baskets-2022a.ru", "saddlery-2022b.kk", "pottery-2022a.kk"})
    void labelsArePrintedInManyWays(String name) {
        List<Block> blocks = blocks(name);
        saysTheSame(blocks, labels(blocks, label -> label.replaceFirst("\\s*:$", "")));
        saysTheSame(blocks, labels(blocks, label -> label.toUpperCase(Locale.ROOT)));
        saysTheSame(blocks, labels(blocks, label -> label.replaceFirst(":$", " :")));
        saysTheSame(blocks, labels(blocks, label -> label.replaceFirst(" ", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"carpets-2022b.ru", "baskets-2022a.ru", "saddlery-2022b.kk", "pottery-2022a.kk"})
    void eachCardMayHaveATableOfItsOwnAndItsHeadingAbove(String name) {
        List<Block> blocks = blocks(name);
        List<Block> tables = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        int table = 1;
        int outside = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            LabelFinder.Match match = FINDER.at(blocks, i, LabelPlaces.pointEnd(block.text()));
            boolean heading = match != null
                    && (match.label() == Label.CARD || match.label().isChapter());
            if (heading) {
                table++;
                outside = block.cell().row();
            }
            Block.Cell cell =
                    new Block.Cell(table, block.cell().row(), block.cell().column());
            tables.add(in(cell, block));
            headings.add(in(cell.row() == outside ? null : cell, block));
        }
        saysTheSame(blocks, tables);
        saysTheSame(blocks, headings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"carpets-2022b.ru", "baskets-2022a.ru", "saddlery-2022b.kk", "pottery-2022a.kk"})
    void tablesComeAsMarkdownToo(String name) {
        StringBuilder markdown = new StringBuilder();
        for (String row : Samples.text(name + ".rows").split("\n")) {
            markdown.append("| ")
                    .append(row.replaceAll("<(?:v|\\^)>", "")
                            .replaceAll("<2>([^|]*)", "$1 | ")
                            .replaceAll("<3>([^|]*)", "$1 | | ")
                            .replaceAll("<4>([^|]*)", "$1 | | | ")
                            .replace("¶", "<br>"))
                    .append(" |\n");
        }
        byte[] bytes = markdown.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(Templates.read(DocumentFormat.of(bytes).blocks(bytes)).document())
                .usingRecursiveComparison()
                .isEqualTo(Templates.read(blocks(name)).document());
    }

    @ParameterizedTest
    @CsvSource({
        "carpets-2022b.ru, Умения:, Умния:",
        "carpets-2022b.ru, Задача 1:, Задчаа 1:",
        "carpets-2022b.ru, Трудовая функция 2:, Трудвая функция 2:",
        "carpets-2022b.ru, Квалификационный уровень, Квалификационый уровеннь",
        "carpets-2022b.ru, Глоссарий, Глосарий",
        "carpets-2022b.ru, Другие возможные названия профессии, Другие возможные названия професии",
        "carpets-2022b.ru, Номер версии и год выпуска, Номер версии год выпуска",
        "baskets-2022a.ru, Наименование ПС:, Наименованние ПС:",
        "baskets-2022a.ru, КАРТОЧКА ПРОФЕССИИ ¶, КАРТОЧКА ПРОФЕСИИ ¶",
        "baskets-2022a.ru, Код профессии:, Кодпрофесии:",
        "baskets-2022a.ru, Трудовая функция 1 ¶, Трудовая фукция 1 ¶",
        "baskets-2022a.ru, Технические характеристики профессионального, Технические характеристики професионального",
        "pottery-2022a.kk, Кәсіптің атауы:, Кәсіпттің атауы:",
        "saddlery-2022b.kk, Машықтар:, Машыктар:"
    })
    void misspeltLabelsAreStillLabels(String name, String label, String misspelt) {
        String rows = Samples.text(name + ".rows");
        assertThat(rows).contains(label);

        assertThat(read(rows.replace(label, misspelt)).document())
                .usingRecursiveComparison()
                .isEqualTo(read(rows).document());
    }

    private static Block in(Block.Cell cell, Block block) {
        return new Block(block.text(), block.line(), block.page(), cell, block.note(), block.paragraph());
    }

    private static Reading read(String rows) {
        byte[] bytes = WordTable.of(rows);
        return Templates.read(DocumentFormat.of(bytes).blocks(bytes));
    }

    private static List<Block> blocks(String name) {
        byte[] bytes = WordTable.of(Samples.text(name + ".rows"));
        return DocumentFormat.of(bytes).blocks(bytes);
    }

    private static void saysTheSame(List<Block> blocks, List<Block> others) {
        Reading other = Templates.read(others);
        assertThat(other.document())
                .usingRecursiveComparison()
                .isEqualTo(Templates.read(blocks).document());
        assertThat(other.findings()).extracting(finding -> finding.rule()).doesNotContain("unplaced-text");
    }

    /** The blocks with those that are a label and nothing else printed in another way; a line's end parts blocks. */
    private static List<Block> labels(List<Block> blocks, UnaryOperator<String> print) {
        List<Block> printed = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            LabelFinder.Match match = FINDER.at(blocks, i, LabelPlaces.pointEnd(block.text()));
            boolean label = match != null
                    && match.block() == i
                    && match.end() != LabelFinder.End.OPEN
                    && match.offset() >= block.text().length();
            for (String line : (label ? print.apply(block.text()) : block.text()).split("\n")) {
                printed.add(block.with(line));
            }
        }
        return printed;
    }
}
