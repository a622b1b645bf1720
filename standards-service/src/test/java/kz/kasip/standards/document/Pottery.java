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
import kz.kasip.standards.document.TechnicalData.EarlierVersion;

/** What {@code pottery-2022a.kk.rows} says: an invented standard in the first layout of 2022, in Kazakh. */
final class Pottery {

    private Pottery() {}

    static StandardDocument document() {
        return new StandardDocument(
                "kk",
                new Approval(
                        "Қазақстан Республикасы «Атамекен» Ұлттық кәсіпкерлер палатасы"
                                + " Басқарма Төрағасының міндетін атқарушының",
                        "903",
                        LocalDate.of(2022, 12, 5),
                        "3"),
                "Қыш құмыра ісі (үлгі)",
                null,
                List.of(),
                "Құмырашының еңбегін сипаттау.",
                List.of("Негізгі топ: Қолөнер", "Кәсіптік топ: Керамика", "Кәсіптік кіші топ: Құмыра"),
                null,
                List.of(
                        new Term("Шарық", "балшық иіретін дөңгелек."),
                        new Term("Жылтыр", "күйдірілген беттің шыны қабаты.")),
                List.of(),
                "Балшықтан ыдыс иіру және күйдіру.",
                List.of(
                        new ListedCard(null, "Құмырашы", 3, "СБШ-ның 3-деңгейі"),
                        new ListedCard(null, "Күйдіруші", 4, "СБШ-ның 4-деңгейі")),
                List.of(potter(), kilnOperator()),
                new TechnicalData(
                        null,
                        List.of("«Үлгі қыш» ЖШС"),
                        null,
                        null,
                        null,
                        2,
                        2022,
                        LocalDate.of(2025, 12, 31),
                        List.of("«Құмырашылар одағы (үлгі)» ЗТБ"),
                        List.of("«Қолөнер қоры (үлгі)» ҚҚ"),
                        List.of(new EarlierVersion(1, 2019, null, List.of()))),
                List.of(
                        new Contact(
                                "technicalData.experts",
                                "Сарапшылар және сарапшылардың байланыс деректері: Қышбаев Қ.Қ."),
                        new Contact("technicalData.experts", "8 701 000 11 55")));
    }

    private static ProfessionCard potter() {
        return new ProfessionCard(
                1,
                "ҚҰМЫРАШЫ",
                "Құмырашы",
                List.of(),
                "7314",
                "Құмырашылар",
                null,
                3,
                null,
                null,
                List.of(new Education("ТжКБ", null, null)),
                "жұмыс тәжірибесінсіз",
                null,
                null,
                List.of(listed(1, Kind.MANDATORY, "Балшық илеу."), listed(2, Kind.MANDATORY, "Ыдыс иіру.")),
                List.of(
                        function(
                                1,
                                Kind.MANDATORY,
                                "Балшық илеу",
                                skill(
                                        1,
                                        null,
                                        numbered("Балшықты тастан тазарту.", "Ылғалын қолмен тексеру."),
                                        numbered("Балшық түрлері."))),
                        function(
                                2,
                                Kind.MANDATORY,
                                "Ыдыс иіру",
                                skill(
                                        1,
                                        null,
                                        numbered("Шарықты бірқалыпты айналдыру."),
                                        numbered("Ыдыс пішіндері.", "Кептіру мерзімі.")))),
                List.of("Ұқыптылық", "төзімділік"),
                List.of(),
                List.of(new RelatedProfession(4, "Күйдіруші")));
    }

    private static ProfessionCard kilnOperator() {
        return new ProfessionCard(
                2,
                "КҮЙДІРУШІ",
                "Күйдіруші",
                List.of(),
                "8181",
                "Пеш операторлары",
                null,
                4,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(listed(1, Kind.MANDATORY, "Пеш жағу.")),
                List.of(function(
                        1,
                        Kind.MANDATORY,
                        "Пеш жағу",
                        skill(1, null, numbered("Қызуды баяу көтеру."), numbered("Отын түрлері.")))),
                List.of("Сақтық"),
                List.of(),
                List.of(new RelatedProfession(3, "Құмырашы")));
    }
}
