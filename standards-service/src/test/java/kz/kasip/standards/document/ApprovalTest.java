package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.StandardDocument.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The act of approval at the head of a document names no person. */
class ApprovalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ТОО «Үлгі», Образцов А.Б., obraz@example.kz",
                "Образцов Пример Образцович",
                "Тел.: 8 700 123 45 67",
            })
    void aLineAboutAPersonInTheHeadIsAContact(String person) {
        StandardDocument document = read(person + "\nУтверждено приказом № 5 от 01.02.2022\n");

        assertThat(document.approval()).isEqualTo(new Approval(null, "5", LocalDate.of(2022, 2, 1), null));
        assertThat(document.contacts()).contains(new Contact("approval", person));
    }

    @Test
    void aNameCutOverLinesIsAContactToo() {
        StandardDocument document =
                read("Приложение № 3\nк приказу Председателя Правления Образцова\nА.Б. № 5 от 01.02.2022\n");

        assertThat(document.approval()).isEqualTo(new Approval(null, "5", LocalDate.of(2022, 2, 1), "3"));
        assertThat(document.contacts()).contains(new Contact("approval", "Председателя Правления Образцова А.Б"));
    }

    @Test
    void anActThatStandsInOneLineWithAPersonIsReadWithoutThem() {
        StandardDocument document = read("Образцов А.Б. Утверждено приказом № 5 от 01.02.2022\n");

        assertThat(document.approval()).isEqualTo(new Approval(null, "5", LocalDate.of(2022, 2, 1), null));
        assertThat(document.contacts()).containsExactly(new Contact("approval", "Образцов А.Б"));
    }

    private static StandardDocument read(String head) {
        byte[] bytes = (head + Samples.text(Samples.FAULTLESS)).getBytes(StandardCharsets.UTF_8);
        return DocumentReading.read(bytes, "head.txt").document();
    }
}
