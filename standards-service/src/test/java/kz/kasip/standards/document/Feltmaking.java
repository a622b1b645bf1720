package kz.kasip.standards.document;

import static kz.kasip.standards.document.Expected.dashed;
import static kz.kasip.standards.document.Expected.function;
import static kz.kasip.standards.document.Expected.listed;
import static kz.kasip.standards.document.Expected.numbered;
import static kz.kasip.standards.document.Expected.skill;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.standards.document.LabourFunction.Kind;
import kz.kasip.standards.document.ProfessionCard.Education;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.StandardDocument.Contact;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.StandardDocument.Term;

/** What {@code feltmaking-2017.kk.txt} says: an invented standard in the running text of 2017, in Kazakh. */
final class Feltmaking {

    private Feltmaking() {}

    static StandardDocument document() {
        return new StandardDocument(
                "kk",
                new Approval(
                        "Қазақстан Республикасы «Атамекен» Ұлттық кәсіпкерлер палатасы Басқарма Төрағасы орынбасарының",
                        "902",
                        LocalDate.of(2017, 7, 17),
                        "8"),
                "Киіз басу ісі (үлгі)",
                "C13990902",
                List.of(
                        new OkedEntry(OkedEntry.Level.SECTION, "C", "Өңдеу өнеркәсібі"),
                        new OkedEntry(OkedEntry.Level.DIVISION, "13", "Тоқыма бұйымдарын өндіру"),
                        new OkedEntry(OkedEntry.Level.GROUP, "13.9", "Өзге тоқыма бұйымдарын өндіру"),
                        new OkedEntry(OkedEntry.Level.CLASS, "13.99", "Өзге топтарға кірмейтін бұйымдар өндіру"),
                        new OkedEntry(OkedEntry.Level.SUBCLASS, "13.99.0", "Киіз бұйымдарын өндіру")),
                null,
                List.of(),
                "киіз басушыларды даярлау және бағалау.",
                List.of(new Term("шабақ", "жүн сабайтын таяқ"), new Term("тұлып", "сабалған жүн салынған қап.")),
                List.of(new Abbreviation("СБШ", "салалық біліктілік шеңбері.")),
                "жүн сабау, киіз басу және сырмақ оюлау",
                List.of(
                        new ListedCard(null, "Киіз басушы", 2, "СБШ-ның 2-деңгейі"),
                        new ListedCard(null, "Сырмақ шебері", 4, "СБШ-ның 4-деңгейі")),
                List.of(feltmaker(), quilter()),
                new TechnicalData(
                        null,
                        List.of("«Үлгі киіз» ЖШС"),
                        null,
                        null,
                        null,
                        1,
                        2017,
                        LocalDate.of(2020, 12, 31),
                        List.of("«Киізшілер одағы (үлгі)» ЗТБ"),
                        List.of(),
                        List.of()),
                List.of(
                        new Contact("technicalData.developers", "Орындаушылар: Киізбаева А.Б.,"),
                        new Contact("technicalData.developers", "8 701 000 11 44, kiiz@example.kz")));
    }

    private static ProfessionCard feltmaker() {
        return new ProfessionCard(
                1,
                "Киіз басушы",
                "Киіз басушы",
                List.of("киізші", "жүн сабаушы"),
                "7318",
                null,
                "7318-0-902",
                2,
                null,
                null,
                List.of(new Education("жалпы орта", null, "киіз басушы")),
                null,
                null,
                "үй киізін басу",
                List.of(listed(1, Kind.MANDATORY, "Жүн дайындау."), listed(2, Kind.MANDATORY, "Киіз басу.")),
                List.of(
                        function(
                                1,
                                Kind.MANDATORY,
                                "Жүн дайындау.",
                                skill(
                                        1,
                                        "Жүн сабау",
                                        numbered("жүнді түсіне қарай бөлу", "шабақпен біркелкі сабау."),
                                        numbered("жүннің түрлері", "қой тұқымдары."))),
                        function(
                                2,
                                Kind.MANDATORY,
                                "Киіз басу.",
                                skill(
                                        1,
                                        "Шиге тарту",
                                        dashed("жүнді шиге жұқалап салу", "ыстық су себу."),
                                        dashed("судың мөлшері.")))),
                List.of("төзімділік", "ұқыптылық"),
                List.of(),
                List.of(new RelatedProfession(3, "Ою салушы"), new RelatedProfession(4, "Сырмақ шебері")));
    }

    private static ProfessionCard quilter() {
        return new ProfessionCard(
                2,
                "Сырмақ шебері",
                "Сырмақ шебері",
                List.of("сырмақшы"),
                "7318",
                null,
                null,
                4,
                null,
                "БТБА, 46-шығарылым, 4-разряд.",
                List.of(),
                null,
                null,
                "сырмақ оюлап сыру",
                List.of(listed(1, Kind.MANDATORY, "Ою ойып жапсыру."), listed(2, Kind.ADDITIONAL, "Шәкірт баулу.")),
                List.of(
                        function(
                                1,
                                Kind.MANDATORY,
                                "Ою ойып жапсыру.",
                                skill(
                                        1,
                                        "Үлгі таңдау",
                                        numbered("қошқар мүйіз оюын пішу."),
                                        numbered("ою түрлері", "бояу үйлесімі."))),
                        function(
                                2,
                                Kind.ADDITIONAL,
                                "Шәкірт баулу.",
                                skill(
                                        1,
                                        "Тәсіл көрсету",
                                        numbered("сыруды сөзбен түсіндіру."),
                                        numbered("оқыту негіздері.")))),
                List.of("талғам", "шыдам"),
                List.of(),
                List.of(new RelatedProfession(2, "Киіз басушы")));
    }
}
