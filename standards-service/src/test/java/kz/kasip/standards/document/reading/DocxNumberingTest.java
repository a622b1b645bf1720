package kz.kasip.standards.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {

    private static String level(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(String... levels) {
        return "<w:abstractNum w:abstractNumId=\"1\">" + String.join("", levels) + "</w:abstractNum>"
                + number(7, 1, "");
    }

    private static String number(int id, int abstracted, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + abstracted + "\"/>" + more + "</w:num>";
    }

    private static String item(int list, int level, String text) {
        return DocxFile.styled(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    @ParameterizedTest
    @CsvSource({
        "decimal,%1.,1. 2. 3.",
        "decimalZero,%1),01) 02) 03)",
        "lowerLetter,%1),a) b) c)",
        "upperLetter,%1.,A. B. C.",
        "lowerRoman,(%1),(i) (ii) (iii)",
        "upperRoman,%1.,I. II. III.",
        "russianLower,%1),а) б) в)",
        "russianUpper,%1.,А. Б. В.",
        "decimalEnclosedCircle,%1,① ② ③",
        "numberInDash,%1,- 1 - - 2 - - 3 -",
        "ordinal,%1-ші тарау.,1-ші тарау. 2-ші тарау. 3-ші тарау.",
        "decimal,Глава %1.,Глава 1. Глава 2. Глава 3.",
        "none,Навык:,Навык: Навык: Навык:"
    })
    void numbersAreInTheirFormatAndWords(String format, String text, String expected) {
        DocxFile file = DocxFile.of(item(7, 0, "х"), item(7, 0, "х"), item(7, 0, "х"))
                .with("numbering", list(level(0, format, text, "")));

        assertThat(String.join(" ", file.texts()).replace(" х", "")).isEqualTo(expected);
    }

    @Test
    void bulletsAreNotText() {
        assertThat(DocxFile.of(item(7, 0, "Раз"))
                        .with("numbering", list(level(0, "bullet", "•", "")))
                        .texts())
                .containsExactly("Раз");
    }

    @Test
    void deeperLevelsStartAgainUnlessTheListSaysOtherwise() {
        String body = item(7, 0, "А")
                + item(7, 1, "Б")
                + item(7, 2, "В")
                + item(7, 0, "Г")
                + item(7, 1, "Д")
                + item(7, 2, "Е");
        String lists = list(
                level(0, "upperRoman", "%1.", ""),
                level(1, "decimal", "%1.%2.", "<w:isLgl/>"),
                level(2, "lowerLetter", "%3)", "<w:lvlRestart w:val=\"0\"/>"));

        assertThat(DocxFile.of(body).with("numbering", lists).texts())
                .containsExactly("I. А", "1.1. Б", "a) В", "II. Г", "2.1. Д", "b) Е");
    }

    @Test
    void anInstanceMayStartAgainOrPrintALevelOtherwise() {
        String lists = list(level(0, "decimal", "%1.", ""))
                + number(8, 1, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + number(
                        9,
                        1,
                        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "russianLower", "%1)", "") + "</w:lvlOverride>");
        String body = item(7, 0, "А")
                + item(7, 0, "Б")
                + item(8, 0, "В")
                + item(8, 0, "Г")
                + item(7, 0, "Д")
                + item(9, 0, "Е");

        assertThat(DocxFile.of(body).with("numbering", lists).texts())
                .containsExactly("1. А", "2. Б", "5. В", "6. Г", "7. Д", "з) Е");
    }

    @Test
    void aStyleBearsItsListAndTheLevelThatNamesIt() {
        String styles = style("Раздел", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>")
                + style("Пункт", "<w:basedOn w:val=\"Раздел\"/>")
                + style(
                        "Простой",
                        "<w:basedOn w:val=\"Раздел\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>");
        String lists = list(
                level(0, "decimal", "%1.", "<w:pStyle w:val=\"Раздел\"/>"),
                level(1, "decimal", "%1.%2.", "<w:pStyle w:val=\"Пункт\"/>"));
        String body = styled("Раздел") + styled("Пункт") + styled("Простой") + styled("Пункт") + styled("Раздел");

        assertThat(DocxFile.of(body)
                        .with("styles", styles)
                        .with("numbering", lists)
                        .texts())
                .containsExactly("1. Раздел", "1.1. Пункт", "Простой", "1.2. Пункт", "2. Раздел");
    }

    @Test
    void aListMayBeDefinedInTheNameOfAStyle() {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"Список\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>";
        String lists = list(level(0, "decimal", "%1)", ""))
                + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Список\"/></w:abstractNum>"
                + number(9, 2, "");

        assertThat(DocxFile.of(item(9, 0, "А"), item(9, 0, "Б"))
                        .with("styles", styles)
                        .with("numbering", lists)
                        .texts())
                .containsExactly("1) А", "2) Б");
    }

    @Test
    void laterFormatsStandBesideThePlainOne() {
        String custom = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/><mc:AlternateContent><mc:Choice Requires=\"w14\">"
                + "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
                + "</mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1\"/></w:lvl>";

        assertThat(DocxFile.of(item(7, 0, "А"), item(7, 0, "Б"))
                        .with("numbering", list(custom))
                        .texts())
                .containsExactly("009 А", "010 Б");
    }

    @Test
    void anEmptyParagraphTakesItsNumberAndADeletedOneDoesNot() {
        String empty = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>%s</w:pPr></w:p>";
        String body = item(7, 0, "А")
                + empty.formatted("")
                + empty.formatted("<w:rPr><w:del w:id=\"1\"/></w:rPr>")
                + item(7, 0, "Б");

        assertThat(DocxFile.of(body)
                        .with("numbering", list(level(0, "decimal", "%1.", "")))
                        .texts())
                .containsExactly("1. А", "3. Б");
    }

    private static String style(String id, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + content + "</w:style>";
    }

    private static String styled(String style) {
        return DocxFile.styled("<w:pStyle w:val=\"" + style + "\"/>", style);
    }
}
