package kz.kasip.search.analysis.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private static final Glossary GLOSSARY = Glossary.own();

    private static List<String[]> lines() throws IOException {
        try (var stream = GlossaryTest.class.getResourceAsStream("/glossary.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    @Test
    void theFileIsWellFormed() throws IOException {
        List<String[]> lines = lines();
        assertThat(lines).hasSizeGreaterThan(1000);
        for (String[] columns : lines) {
            assertThat(columns).as(String.join(" ", columns)).hasSizeBetween(2, 3);
            for (String column : columns) {
                List<String> synonyms = List.of(column.split("\\|", -1));
                assertThat(synonyms)
                        .as(column)
                        .doesNotHaveDuplicates()
                        .allMatch(synonym -> synonym.strip().equals(synonym) && !synonym.isEmpty());
            }
            assertThat(columns[1]).as(columns[1]).doesNotContainPattern("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]");
        }
    }

    @Test
    void noTwoTermsStandTogetherTwice() throws IOException {
        List<String> pairs = new ArrayList<>();
        for (String[] columns : lines()) {
            for (String kk : columns[0].split("\\|")) {
                for (String ru : columns[1].split("\\|")) {
                    pairs.add(kk + " = " + ru);
                }
            }
        }
        Set<String> seen = new HashSet<>();
        assertThat(pairs.stream().filter(pair -> !seen.add(pair))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "сопровождением программного обеспечения, KK, бағдарламалық қамтамасыз етуді сүйемелдеу",
        "бағдарламалық жасақтаманы, RU, программное обеспечение",
        "багдарламалык камтамасыз ету, RU, программное обеспечение",
        "bagdarlamalyq qamtamasyz etu, RU, программное обеспечение",
        "кызметкерлерди окыту, RU, обучение персонала",
        "qyzmetkerlerdi oqytu, RU, обучение персонала",
        "баз данных, KK, деректер базасы",
        "деректер қорының, RU, база данных",
        "облачными сервисами, KK, бұлтты қызмет",
        "cloud services, KK, бұлтты қызмет",
        "cloud services, RU, облачный сервис",
        "requirements analysis, RU, анализ требований",
        "резервного копирования, KK, резервтік көшіру",
        "әзірлеушілер, RU, разработчик",
        "ПО, KK, БҚ",
        "БҚ, RU, ПО",
        "СУБД, KK, деректер базасын басқару жүйесі",
        "субд, KK, деректер базасын басқару жүйесі",
        "программное обеспечение, RU, ПО",
        "бағдарламалық қамтылым, KK, бағдарламалық жасақтама",
    })
    void aTermIsFoundInAnyLanguageFormAndSpelling(String typed, Language language, String expected) {
        assertThat(GLOSSARY.cover(typed))
                .flatExtracting(match -> match.in(language))
                .extracting(Term::written)
                .contains(expected);
    }

    @Test
    void anAbbreviationIsNoWordInSmallLetters() {
        assertThat(GLOSSARY.cover("специалист по ремонту"))
                .flatExtracting(match -> match.in(Language.RU))
                .extracting(Term::written)
                .doesNotContain("программное обеспечение");
    }

    @Test
    void theLongestTermCovers() {
        List<Match> cover = GLOSSARY.cover("разработка программного обеспечения и баз данных");
        assertThat(cover.stream().filter(match -> match.typed() == Tongue.RU))
                .extracting(match -> match.from() + "-" + match.to())
                .containsExactly("0-3", "4-6");
    }

    @Test
    void everyTermFindsItsTranslations() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String[] columns : lines()) {
            for (String ru : columns[1].split("\\|")) {
                Set<String> found = GLOSSARY.cover(ru).stream()
                        .flatMap(match -> match.in(Language.KK).stream())
                        .map(Term::written)
                        .collect(Collectors.toSet());
                if (!found.contains(columns[0].split("\\|")[0])) {
                    lost.add(ru + " -> " + columns[0]);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void shortTextsInBothLanguagesMakeItGrow() {
        Glossary grown = GLOSSARY.grownBy(List.of(
                Map.of("kk", "Кітап сақтаушы", "ru", "Хранитель книг"),
                Map.of("kk", "Кітап сақтаушы", "ru", "Хранитель книг"),
                Map.of("ru", "Без перевода"),
                Map.of("kk", "Python", "ru", "python"),
                Map.of("kk", "бір екі үш төрт бес алты", "ru", "один два три четыре пять шесть")));
        assertThat(grown.size()).isEqualTo(GLOSSARY.size() + 1);
        assertThat(grown.cover("хранителем книг"))
                .flatExtracting(match -> match.in(Language.KK))
                .extracting(Term::written)
                .contains("Кітап сақтаушы");
    }
}
