package kz.kasip.standards.document;

import static kz.kasip.standards.document.Expected.function;
import static kz.kasip.standards.document.Expected.listed;
import static kz.kasip.standards.document.Expected.numbered;
import static kz.kasip.standards.document.Expected.skill;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.StandardDocument.Contact;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.StandardDocument.Term;

/** What {@code saddlery-2022b.kk.rows} says: an invented standard in the second layout of 2022, in Kazakh. */
final class Saddlery {

    private Saddlery() {}

    static StandardDocument document() {
        return new StandardDocument(
                "kk",
                new Approval(
                        "Қазақстан Республикасы «Атамекен» Ұлттық кәсіпкерлер палатасы"
                                + " Басқарма Төрағасының міндетін атқарушының",
                        "904",
                        LocalDate.of(2022, 12, 5),
                        "4"),
                "Ер-тұрман жасау (үлгі)",
                null,
                List.of(
                        new OkedEntry(OkedEntry.Level.SECTION, "C", "Өңдеу өнеркәсібі"),
                        new OkedEntry(OkedEntry.Level.DIVISION, "15", "Былғары бұйымдарын өндіру"),
                        new OkedEntry(OkedEntry.Level.GROUP, "15.1", "Былғары илеу"),
                        new OkedEntry(OkedEntry.Level.CLASS, "15.12", "Ер-тұрман бұйымдарын өндіру"),
                        new OkedEntry(OkedEntry.Level.SUBCLASS, "15.12.0", "Ер-тұрман өндіру")),
                null,
                List.of(),
                null,
                List.of(new Term("Қаңқа", "ердің ағаш бөлігі."), new Term("Тоқым", "ер астына салынатын киіз.")),
                List.of(),
                "Ер шабу және былғарымен қаптау.",
                List.of(new ListedCard(null, "Ерші", null, "СБШ-ның 3-4-деңгейлері")),
                List.of(saddler()),
                new TechnicalData(
                        null,
                        List.of("«Үлгі ер» ЖШС"),
                        null,
                        null,
                        null,
                        1,
                        2022,
                        LocalDate.of(2025, 12, 30),
                        List.of("«Ершілер одағы (үлгі)» ЗТБ"),
                        List.of(),
                        List.of()),
                List.of(
                        new Contact("technicalData.developers", "Жоба жетекшісі: Ершібаев Е.Е."),
                        new Contact("technicalData.developers", "ershi@example.kz")));
    }

    private static ProfessionCard saddler() {
        return new ProfessionCard(
                1,
                "ЕРШІ",
                "Ерші",
                List.of("Ер шабушы"),
                "7317",
                null,
                "7317-0-904",
                3,
                null,
                "БТБА: 12. Ерші",
                List.of(new Education("ТжКБ", "Былғары ісі", "ерші")),
                null,
                null,
                "Ерді шауып, қаптап шығару",
                List.of(listed(1, Kind.MANDATORY, "Қаңқа шабу"), listed(2, Kind.MANDATORY, "Былғарымен қаптау")),
                List.of(
                        function(
                                1,
                                Kind.MANDATORY,
                                "Қаңқа шабу",
                                skill(
                                        1,
                                        "Ағаш таңдау",
                                        numbered("Қайыңның өзегін тексеру.", "Кескінді өлшеу."),
                                        numbered("Ағаш түрлері.")),
                                skill(
                                        2,
                                        "Құрастыру",
                                        numbered("Қасын желімдеу."),
                                        numbered("Желім түрлері.", "Кебу уақыты."))),
                        function(
                                2,
                                Kind.MANDATORY,
                                "Былғарымен қаптау",
                                skill(1, "Пішу", numbered("Былғарыны үнемдеп пішу."), numbered("Былғары қалыңдығы.")))),
                List.of("Көз мөлшері", "Шыдам"),
                List.of(),
                List.of(new RelatedProfession(4, "Зергер"), new RelatedProfession(5, "Зергер")));
    }
}
