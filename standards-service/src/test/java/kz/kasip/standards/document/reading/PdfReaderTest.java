package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().filter(block -> !block.note()).map(Block::text).toList();
    }

    /** Row and column of each block with its text. */
    private static List<String> cells(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.note())
                .map(block -> block.cell() == null
                        ? block.text()
                        : block.cell().row() + "/" + block.cell().column() + " " + block.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableReadsByItsRules(boolean word) {
        List<Block> blocks = new PaperPdf(word)
                .paragraph("Омарта туралы кіріспе сөз.")
                .gap(10)
                .table(
                        new float[] {150, 305},
                        List.of(
                                List.of("Мамандық:", "Омарташы"),
                                List.of("Құрал-саймандар", "Түтіндеткіш.\nҚашау.\nБал айырғыш.")))
                .gap(10)
                .paragraph("Слова после таблицы.")
                .blocks();

        assertThat(cells(blocks))
                .containsExactly(
                        "Омарта туралы кіріспе сөз.",
                        "1/0 Мамандық:",
                        "1/1 Омарташы",
                        "2/0 Құрал-саймандар",
                        "2/1 Түтіндеткіш.",
                        "2/1 Қашау.",
                        "2/1 Бал айырғыш.",
                        "Слова после таблицы.");
        assertThat(blocks).extracting(Block::page).containsOnly(1);
        assertThat(blocks).extracting(Block::line).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWordWiderThanItsCellIsOneWord(boolean word) {
        List<Block> blocks = new PaperPdf(word)
                .table(
                        new float[] {80, 375},
                        List.of(
                                List.of("Высокогорнопасечная служба", "Первая строка."),
                                List.of("Пчеловодческое хозяйство", "Вторая строка.")))
                .blocks();

        assertThat(cells(blocks))
                .containsExactly(
                        "1/0 Высокогорнопасечная служба",
                        "1/1 Первая строка.",
                        "2/0 Пчеловодческое хозяйство",
                        "2/1 Вторая строка.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRowBrokenOverThePageIsOneRow(boolean word) {
        String items = String.join(
                "\n",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i ->
                                i + ". Осмотреть улей и записать в журнал силу семьи, запас корма и состояние матки.")
                        .toList());
        List<Block> blocks = new PaperPdf(word)
                .head("Стандарт пчеловодства")
                .table(
                        new float[] {150, 305},
                        List.of(List.of("Умения:", items), List.of("Знания:", "Сроки медосбора.")))
                .blocks();

        List<String> cells = cells(blocks);
        assertThat(cells).hasSize(43).startsWith("1/0 Умения:").endsWith("2/0 Знания:", "2/1 Сроки медосбора.");
        assertThat(cells.subList(1, 41))
                .allMatch(cell -> cell.matches(
                        "1/1 \\d+\\. Осмотреть улей и записать в журнал силу семьи, запас корма и состояние матки\\."));
        assertThat(blocks)
                .filteredOn(block -> !block.note())
                .last()
                .extracting(Block::page)
                .isEqualTo(2);
    }

    @Test
    void headsAndPageNumbersStandBesideTheText() {
        PaperPdf paper = new PaperPdf(true).head("Стандарт пчеловодства");
        for (int page = 1; page <= 4; page++) {
            paper.page();
            for (int i = 0; i < 12; i++) {
                paper.paragraph(
                        "Абзац " + page + "." + i + " рассказывает о том, как улей готовят к зиме на горной пасеке.");
            }
        }
        List<Block> blocks = paper.blocks();

        assertThat(texts(blocks)).hasSize(48).allMatch(text -> text.startsWith("Абзац"));
        assertThat(blocks).filteredOn(Block::note).extracting(Block::text).containsExactly("Стандарт пчеловодства");
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        PaperPdf paper = new PaperPdf(false).head("Пасека");
        for (int i = 0; i < 80; i++) {
            paper.paragraph("Ара ұясын көктемде тексеріп, азық қорын толықтырып, аналық араның бар-жоғын анықтап,"
                    + " қажет болса ұяны тазалап, жылы жауып қою керек.");
        }

        assertThat(texts(paper.blocks())).hasSize(80).allMatch(text -> text.endsWith("қою керек."));
    }

    @Test
    void anIndentBeginsAParagraph() {
        List<Block> blocks = new PaperPdf(true)
                .paragraph(
                        "1) улей – дом пчелиной семьи, который ставят на сухом месте и обращают летком к солнцу, чтобы"
                                + " семья рано вылетала;")
                .paragraph("2) соты – постройка из воска;")
                .paragraph(
                        "Матка живёт до пяти лет. Рабочая пчела летом живёт до сорока дней, а зимой до полугода, если"
                                + " семья здорова и корма хватает.")
                .blocks();

        assertThat(texts(blocks)).hasSize(3);
    }

    @Test
    void mergedCellsStandWhereTheyBegin() {
        PaperPdf paper = new PaperPdf(false).page();
        paper.box(70, 700, 170, 600);
        paper.box(170, 700, 400, 650);
        paper.box(170, 650, 285, 600);
        paper.box(285, 650, 400, 600);
        paper.show("Пчела", 76, 650, 11, 0);
        paper.show("Во всю ширину", 176, 680, 11, 0);
        paper.show("Слева", 176, 630, 11, 0);
        paper.show("Справа", 291, 630, 11, 0);

        assertThat(cells(paper.blocks())).containsExactly("1/0 Пчела", "1/1 Во всю ширину", "2/1 Слева", "2/2 Справа");
    }

    @Test
    void aTableInACellIsOneOfItsOwn() {
        PaperPdf paper = new PaperPdf(true).page();
        paper.box(70, 700, 500, 500);
        paper.line(170, 700, 170, 500);
        paper.show("Пасека", 76, 680, 11, 0);
        paper.show("Перед таблицей", 176, 680, 11, 0);
        paper.box(200, 660, 300, 600);
        paper.line(200, 630, 300, 630);
        paper.show("Рамка", 206, 645, 11, 0);
        paper.show("Вощина", 206, 615, 11, 0);
        paper.show("После таблицы", 176, 540, 11, 0);

        List<Block> blocks = paper.blocks();
        assertThat(texts(blocks)).containsExactly("Пасека", "Перед таблицей", "Рамка", "Вощина", "После таблицы");
        assertThat(blocks).extracting(block -> block.cell().table()).containsExactly(1, 1, 2, 2, 1);
    }

    @Test
    void turnedTextIsRead() {
        PaperPdf paper = new PaperPdf(false).page();
        paper.box(70, 700, 100, 500);
        paper.box(100, 700, 300, 500);
        paper.show("Задача пасечника", 90, 520, 11, 90);
        paper.show("Прямая строка", 110, 680, 11, 0);

        assertThat(cells(paper.blocks())).containsExactly("1/0 Задача пасечника", "1/1 Прямая строка");
    }

    @Test
    void footNotesStandBesideTheText() {
        List<Block> blocks = new PaperPdf(true)
                .paragraph(
                        "Пчёлы собирают нектар и перерабатывают его в мёд, который хранят в сотах под восковыми крышками.")
                .footNote("1 Здесь и далее речь идёт о медоносной пчеле.")
                .blocks();

        assertThat(texts(blocks)).hasSize(1);
        assertThat(blocks)
                .filteredOn(Block::note)
                .singleElement()
                .extracting(Block::text)
                .asString()
                .contains("далее");
    }

    @Test
    void hyphensSoftHyphensAndLettersOfTwoPartsAreMadePlain() {
        PaperPdf paper = new PaperPdf(false).page();
        List<String> lines = new ArrayList<>(List.of(
                "Здесь пчеловодство названо ремеслом, которое учит терпению и наблюдению за при-",
                "родой. Рядом с природой пчеловод-хозяин живёт в согласии, и семья растёт по-",
                "немногу. Во всём прочем пчело\u00AD",
                "водство требует порядка."));
        float y = 700;
        for (String line : lines) {
            paper.show(line, 70, y, 11, 0);
            y -= 13.5f;
        }

        assertThat(String.join(" ", texts(paper.blocks())))
                .contains("за природой. Рядом", "растёт по-немногу", "прочем пчеловодство требует");
    }
}
