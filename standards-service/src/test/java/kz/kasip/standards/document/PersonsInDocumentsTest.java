package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kz.kasip.standards.document.StandardDocument.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a person is named among organisations or in the heading, the public parts do not say so. */
class PersonsInDocumentsTest {

    private static final String DEVELOPERS = "участвующие в разработке: ТОО «Образцовый сад»";
    private static final String HEADING = "Профессиональный стандарт: «Садоводство (образец)»";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Садов\nА.Б.",
                "Садов Пример",
                "Директор Пример Садов",
                "Руководитель: Садов",
                "САДОВ А.Б.",
                "Садов А.Б., +7 (727) 2-50-12-34",
                "sadov @ example.kz",
            })
    void noPersonIsADeveloper(String lines) {
        StandardDocument document = read(DEVELOPERS, DEVELOPERS + "\n" + lines);

        assertThat(document.technicalData().developers()).containsExactly("ТОО «Образцовый сад»");
        assertThat(document.contacts()).extracting(Contact::text).containsExactly(lines.replace('\n', ' '));
    }

    @Test
    void theOrganisationBeforeANameStays() {
        StandardDocument document = read(DEVELOPERS, DEVELOPERS + ", директор Садов Пример");

        assertThat(document.technicalData().developers()).containsExactly("ТОО «Образцовый сад»");
        assertThat(document.contacts())
                .containsExactly(new Contact("technicalData.developers", "директор Садов Пример"));
    }

    @Test
    void whoeverSignsUnderTheHeadingIsNoPartOfTheTitle() {
        StandardDocument plain = read(HEADING, HEADING);
        StandardDocument document = read(HEADING, HEADING + "\nРазработал Садов А.Б.");

        assertThat(document.withoutContacts()).isEqualTo(plain);
        assertThat(document.contacts()).containsExactly(new Contact("title", "Разработал Садов А.Б."));
    }

    @Test
    void yearsOfExperienceBesideALevelStayTogether() {
        ProfessionCard card =
                read("по ОРК: 6", "по ОРК: 6 – ТиПО, 5 лет опыта").cards().getLast();

        assertThat(card.orkLevel()).isEqualTo(6);
        assertThat(card.education()).extracting(ProfessionCard.Education::level).containsExactly("ТиПО");
        assertThat(card.experience()).isEqualTo("5 лет опыта");
    }

    @Test
    void twoLevelsWithASlashAreNone() {
        assertThat(read("по ОРК: 6", "по ОРК: 6/7").cards().getLast().orkLevel())
                .isNull();
    }

    private static StandardDocument read(String words, String others) {
        String text = Samples.text(Samples.FAULTLESS).replace(words, others);
        return DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), "orchard.txt")
                .document();
    }
}
