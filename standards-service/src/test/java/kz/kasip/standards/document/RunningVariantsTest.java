package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same standard however its labels are printed. */
class RunningVariantsTest {

    private static final String RUSSIAN = "glassblowing-2017.ru.txt";
    private static final String KAZAKH = "feltmaking-2017.kk.txt";

    static Stream<Arguments> variants() {
        return Stream.of(
                        variant("lists headed without a colon", "(?m)^(Умения|Знания|Машықтар|Білімдер):$", "$1"),
                        variant(
                                "a full stop before a function's title",
                                "(?m)(функция \\d|-еңбек функциясы): ",
                                "$1. "),
                        variant(
                                "a dash before a value",
                                "(?m)(?<=ОРК|деңгейі|код|коды|мақсаты|деятельности): (?=.*;$)",
                                " – "),
                        variant("points without numbers", "(?m)^\\d{1,2}[.)] (?=[\\p{L}][^\\n]*:)", ""),
                        variant("sub-points with dashes", "(?m)^\\d\\) (?=(?:код|профессия|коды|кәсіп):)", "– "),
                        variant("points numbered in steps", "(?m)^(\\d\\)) (?=код|профессия|коды|кәсіп:)", "3.$1 "),
                        variant("Roman levels", "(?m)(?<=по ОРК: )3(?=;)", "III"),
                        variant("a level with its word", "(?m)(?<=по ОРК: )3(?=;)", "3-й уровень"),
                        variant(
                                "levels behind related professions",
                                "(?m)^4 Шлифовщик стекла$",
                                "Шлифовщик стекла – 4-й уровень ОРК;"),
                        variant(
                                "levels behind related professions",
                                "(?m)^3 Ою салушы$",
                                "Ою салушы – СБШ-ның 3-деңгейі;"),
                        variant(
                                "paragraphs that name the card",
                                "(?m)^\\d{1,2}\\. (?:Карточка профессии|«[^»]+» кәсібінің карточкасы).*:\\n",
                                ""),
                        variant("cards without paragraphs", "(?m)^(?:Параграф \\d|\\d-параграф).*\\n", ""),
                        variant("paragraphs with a sign", "(?m)^Параграф (\\d)\\.", "§ $1."),
                        variant("chapters without the word", "(?m)^Глава (\\d)\\.|^(\\d)-тарау\\.", "$1$2."),
                        variant("sections for chapters", "(?m)^Глава (?=\\d\\.)", "Раздел "),
                        variant("sections for chapters", "(?m)-тарау\\.", "-бөлім."),
                        variant(
                                "functions without points",
                                "(?m)^\\d{1,2}\\. (Трудовая функция \\d|\\d-еңбек функциясы): ",
                                "$1. "),
                        variant("titles on lines of their own", "(?m)^(Задача \\d|\\d-міндет): ", "$1:\n"),
                        variant("tasks numbered below functions", "(?m)^Задача (\\d):", "Задача 1.$1:"),
                        variant(
                                "labels over two lines",
                                "(квалификационный уровень|біліктілік) (по ОРК|деңгейі): ",
                                "$1\n$2: "),
                        variant(
                                "functions in one line",
                                ":\\n(1\\. Ою ойып жапсыру\\.)\\n(қосымша еңбек функциялары:)\\n(2\\. Шәкірт баулу\\.)",
                                ": $1 $2 $3"),
                        variant(
                                "education in one line",
                                "(?<=ТиПО|жалпы орта)\\n(Спец|Маманд)([^\\n]*)\\n(Квал|Білікт)",
                                "; $1$2; $3"),
                        Arguments.of("labels in capitals", (UnaryOperator<String>) RunningVariantsTest::capitals))
                .flatMap(variant ->
                        Stream.of(RUSSIAN, KAZAKH).map(name -> Arguments.of(variant.get()[0], name, variant.get()[1])));
    }

    private static Arguments variant(String name, String from, String to) {
        Pattern pattern = Pattern.compile(from);
        return Arguments.of(
                name, (UnaryOperator<String>) text -> pattern.matcher(text).replaceAll(to));
    }

    private static String capitals(String text) {
        return Pattern.compile("(?m)^(?:\\d{1,2}[.)] )?(?!Исполн|Орынд)(?:[^\\n:«]{3,60}):(?=[ \\n])")
                .matcher(text)
                .replaceAll(label -> label.group().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("variants")
    void aLabelIsReadHoweverItIsPrinted(String variant, String name, UnaryOperator<String> change) {
        String text = change.apply(Samples.text(name));
        ReadDocument read = DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), name);
        StandardDocument expected = name.equals(RUSSIAN) ? Glassblowing.document() : Feltmaking.document();
        assertThat(read.document()).usingRecursiveComparison().isEqualTo(expected);
        assertThat(read.findings()).extracting(Finding::rule).doesNotContain("unplaced-text", "card-heading-missing");
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aRangeOfLevelsIsNoLevelAndIsQuoted(String name, String level, String range) {
        String text = Samples.text(name).replace(level, range);
        ReadDocument read = DocumentReading.read(text.getBytes(StandardCharsets.UTF_8), name);
        assertThat(read.document().cards().getFirst().orkLevel()).isNull();
        assertThat(read.findings())
                .filteredOn(finding -> "cards[1].orkLevel".equals(finding.path()))
                .extracting(Finding::rule)
                .contains("unplaced-text");
    }

    static List<Arguments> ranges() {
        return List.of(
                Arguments.of(RUSSIAN, "по ОРК: 3;", "по ОРК: 3-4;"),
                Arguments.of(KAZAKH, "деңгейі: 2-деңгей;", "деңгейі: СБШ-ның 2-3-деңгейлері;"));
    }
}
