package kz.kasip.standards.document.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.StandardDocument;
import org.junit.jupiter.api.Test;

/** One standard in two languages, two generations of the template and two orders of cards. */
class RealTranslationTest {

    @Test
    void allElevenCardsPairWhicheverDocumentIsTheBase() {
        StandardDocument kazakh = read("J62011023.kk.txt");
        StandardDocument russian = read("2022b-cloud.ru.docx");

        Translation onto = Translation.of(kazakh, russian);
        Translation back = Translation.of(russian, kazakh);

        List<String> pairs = List.of("1-1", "2-2", "3-11", "4-3", "5-4", "6-5", "7-6", "8-7", "9-8", "10-9", "11-10");
        assertThat(onto.cards().stream()
                        .map(pair -> pair.base().number() + "-" + pair.other().number()))
                .containsExactlyElementsOf(pairs);
        assertThat(back.cards().stream()
                        .map(pair -> pair.other().number() + "-" + pair.base().number()))
                .containsExactlyInAnyOrderElementsOf(pairs);
        assertThat(onto.cards())
                .allMatch(pair -> pair.base().orkLevel().equals(pair.other().orkLevel()));
        assertThat(items(onto)).isEqualTo(items(back)).isGreaterThan(170);
    }

    @Test
    void eachDifferenceIsToldWithItsSidesAndEachLanguageComesBack() {
        StandardDocument kazakh = read("J62011023.kk.txt");

        Translation translation = Translation.of(kazakh, read("2022b-cloud.ru.docx"));

        assertThat(translation.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.rule().equals("translation-mismatch"))
                .allMatch(finding -> finding.sides() != null)
                .extracting(Finding::path)
                .contains("cards[2].functions[2].skills", "cards[7].functions");
        assertThat(translation.merged().only("kk")).isEqualTo(kazakh);
        assertThat(translation.merged().terms())
                .allMatch(term -> term.term().keySet().size() == 2);
    }

    private static long items(Translation translation) {
        return translation.merged().cards().stream()
                .flatMap(card -> card.functions().stream())
                .flatMap(function -> function.skills().stream())
                .flatMap(skill -> Stream.concat(skill.abilities().stream(), skill.knowledge().stream()))
                .filter(item -> item.text().size() == 2)
                .count();
    }

    private static StandardDocument read(String name) {
        return DocumentReading.read(Samples.real(name), name).document();
    }
}
