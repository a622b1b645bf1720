package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.Term;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;
import org.junit.jupiter.api.Test;

class VerbatimTest {

    private static final String MARK = String.valueOf(Verbatim.MARK);

    @Test
    void whatFollowsTheMarkIsOneTextAsItStands() {
        List<Block> blocks = List.of(
                new Block("1) " + MARK + "Знания: 1. ода 2. дом – " + MARK + "2) вто- рое", 1, null),
                new Block("2) " + MARK + "тире – здесь", 2, null));

        List<Entry> entries = Entries.of(blocks, Hyphens.of(blocks), stray -> {});

        assertThat(entries).extracting(Entry::number).containsExactly(1, 2);
        assertThat(entries.getFirst().text()).endsWith("вто- рое");
    }

    @Test
    void labelsAndNumbersBehindTheMarkAreText() {
        StandardDocument document = read(
                "1. Область применения профессионального стандарта: " + MARK + "Код группы: 12",
                "2. В настоящем профессиональном стандарте применяются следующие термины и определения:",
                "1) " + MARK + "Навык – умение – " + MARK + "Умения: 1. раз 2. два",
                "2) " + MARK + "без – толкования",
                "Код профессионального стандарта: A01610901",
                "Наименование государственного органа: " + MARK + "-");

        assertThat(document.scope()).isEqualTo("Код группы: 12");
        assertThat(document.terms())
                .containsExactly(
                        new Term("Навык – умение", "Умения: 1. раз 2. два"), new Term("без – толкования", null));
        assertThat(document.technicalData().stateBody()).isEqualTo("-");
    }

    private static StandardDocument read(String... lines) {
        List<Block> blocks = java.util.stream.IntStream.range(0, lines.length)
                .mapToObj(i -> new Block(lines[i], i + 1, null))
                .toList();
        return Templates.read(blocks).document();
    }
}
