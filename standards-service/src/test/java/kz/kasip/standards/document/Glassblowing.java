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

/** What {@code glassblowing-2017.ru.txt} says: an invented standard in the running text of 2017. */
final class Glassblowing {

    private Glassblowing() {}

    static StandardDocument document() {
        return new StandardDocument(
                "ru",
                new Approval(
                        "заместителя Председателя Правления Национальной палаты предпринимателей"
                                + " Республики Казахстан «Атамекен»",
                        "901",
                        LocalDate.of(2017, 7, 17),
                        "7"),
                "Стеклодувное дело (образец)",
                "C23139901",
                List.of(
                        new OkedEntry(OkedEntry.Level.SECTION, "C", "Обрабатывающая промышленность"),
                        new OkedEntry(OkedEntry.Level.DIVISION, "23", "Производство минеральных изделий"),
                        new OkedEntry(OkedEntry.Level.GROUP, "23.1", "Производство стекла"),
                        new OkedEntry(OkedEntry.Level.CLASS, "23.13", "Производство полого стекла"),
                        new OkedEntry(OkedEntry.Level.SUBCLASS, "23.13.9", "Производство прочего полого стекла")),
                "описать труд стеклодува",
                List.of(),
                "подготовка стеклодувов и оценка их мастерства.",
                List.of(
                        new Term("понтия", "стержень, на котором держат изделие"),
                        new Term("шихта", "смесь сырья для варки стекла.")),
                List.of(
                        new Abbreviation("ОРК", "отраслевая рамка квалификаций"),
                        new Abbreviation("ТБ", "техника безопасности.")),
                "варка стекла, выдувание и отделка изделий",
                List.of(
                        new ListedCard(null, "Стеклодув", 3, "3-й уровень ОРК"),
                        new ListedCard(null, "Мастер стекловаренного участка", 5, "5-й уровень ОРК")),
                List.of(glassblower(), master()),
                new TechnicalData(
                        null,
                        List.of("ТОО «Образцовое стекло»"),
                        null,
                        null,
                        null,
                        1,
                        2017,
                        LocalDate.of(2020, 12, 31),
                        List.of("ОЮЛ «Союз стекольщиков (образец)»"),
                        List.of(),
                        List.of()),
                List.of(
                        new Contact("technicalData.developers", "Исполнители: Стекольников А.Б.,"),
                        new Contact("technicalData.developers", "8 701 000 11 33, steklo@example.kz")));
    }

    private static ProfessionCard glassblower() {
        return new ProfessionCard(
                1,
                "Стеклодув",
                "Стеклодув",
                List.of("выдувальщик", "мастер понтии"),
                "7315",
                null,
                "7315-0-901",
                3,
                null,
                "ЕТКС, выпуск 45, 3 разряд.",
                List.of(new Education("ТиПО", "Стекольное производство", "стеклодув")),
                null,
                null,
                "выдувание посуды и колб",
                List.of(
                        listed(1, Kind.MANDATORY, "Подготовка стекломассы."),
                        listed(2, Kind.MANDATORY, "Выдувание изделий."),
                        listed(3, Kind.ADDITIONAL, "Ремонт трубок.")),
                List.of(
                        function(
                                1,
                                Kind.MANDATORY,
                                "Подготовка стекломассы.",
                                skill(
                                        1,
                                        "Варка шихты",
                                        numbered(
                                                "взвешивать шихту",
                                                "следить за пламенем печи всю смену",
                                                "снимать пробу."),
                                        numbered("составы стекла", "пределы температур.")),
                                skill(
                                        2,
                                        "Отбор пробы",
                                        dashed("читать цвет расплава", "вести журнал печи."),
                                        dashed("признаки готовности."))),
                        function(
                                2,
                                Kind.MANDATORY,
                                "Выдувание изделий.",
                                skill(
                                        1,
                                        "Набор стекла на трубку",
                                        numbered("вращать трубку ровно."),
                                        numbered("вязкость стекла."))),
                        function(
                                3,
                                Kind.ADDITIONAL,
                                "Ремонт трубок.",
                                skill(
                                        1,
                                        "Правка мундштука",
                                        numbered("править мундштук на оправке."),
                                        numbered("марки стали", "правила ТБ.")))),
                List.of("выносливость", "точность", "терпение"),
                List.of(),
                List.of(
                        new RelatedProfession(4, "Шлифовщик стекла"),
                        new RelatedProfession(5, "Мастер стекловаренного участка")));
    }

    private static ProfessionCard master() {
        return new ProfessionCard(
                2,
                "Мастер стекловаренного участка",
                "Мастер стекловаренного участка",
                List.of(),
                "3122",
                null,
                null,
                5,
                null,
                null,
                List.of(new Education("высшее", "Технология силикатов", "инженер-технолог")),
                null,
                null,
                "руководство сменой",
                List.of(listed(1, Kind.MANDATORY, "Расстановка стеклодувов.")),
                List.of(function(
                        1,
                        Kind.MANDATORY,
                        "Расстановка стеклодувов.",
                        skill(
                                1,
                                "Сменное задание",
                                numbered("составлять задание на смену."),
                                numbered("нормы выработки", "трудовое право.")))),
                List.of("требовательность", "спокойствие"),
                List.of(),
                List.of(new RelatedProfession(3, "Стеклодув")));
    }
}
