package kz.kasip.standards.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kasip.standards.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    /** These come of the kind of file, of a code handed in or of two documents, and have tests of their own. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(
            Rule.CODE_MALFORMED,
            Rule.CODE_GIVEN_DIFFERS,
            Rule.VERSION_GIVEN_DIFFERS,
            Rule.CODE_DIFFERS_FROM_OKED,
            Rule.UNREAD_CONTENT,
            Rule.IGNORED_CONTENT,
            Rule.TRANSLATION_MISMATCH);

    @Test
    void aFaultlessDocumentHasNoFinding() {
        assertThat(Samples.readOwn(Samples.FAULTLESS).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kz.kasip.standards.document.check.Faults#all")
    void aFaultGivesItsFindingAtItsPlaceAndNoOther(Fault fault) {
        var read = fault.read();

        assertThat(fault.others(read)).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule().id());
            assertThat(finding.severity()).isEqualTo(fault.rule().severity());
            assertThat(finding.path()).isEqualTo(fault.path());
            assertThat(fault.lineOf(finding)).isEqualTo(fault.line());
            if (fault.mend() == null) {
                assertThat(finding.mend()).isNull();
            } else {
                assertThat(finding.mend()).contains(fault.mend());
            }
        });
    }

    @Test
    void everyRuleIsHeldAgainstADocumentThatBreaksIt() {
        var tested = Faults.all().map(Fault::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));

        assertThat(tested).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsTexts(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Rule.named(rule.id())).contains(rule);
        assertThat(Rule.parts())
                .allSatisfy(part -> assertThat(RuleTexts.get(rule, part))
                        .as(part)
                        .isNotBlank()
                        .doesNotContain("{"));
        assertThat(rule.title()).matches("[^\n]{10,90}");
        assertThat(rule.titles()).containsOnlyKeys("kk", "ru");
    }

    @Test
    void noTextIsOfAnUnknownRule() {
        assertThat(RuleTexts.TEXTS.stringPropertyNames())
                .allSatisfy(key -> assertThat(Rule.named(key.substring(0, key.indexOf('.'))))
                        .as(key)
                        .isPresent());
        assertThat(Rule.named("no-such-rule")).isEmpty();
    }

    /** Findings are made of rules alone: a name in quotation marks beside them would be of none. */
    @Test
    void whatIsRaisedIsOfTheSet() throws IOException {
        var names = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.joining("|"));
        var quoted = Pattern.compile("\"(?:" + names + ")\"|new Finding\\(");
        try (var files = Files.walk(Path.of("src/main/java/kz/kasip/standards/document"))) {
            List<Path> raising = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(Path.of("document/Finding.java")))
                    .filter(file -> quoted.matcher(code(file)).find())
                    .toList();
            assertThat(raising).isEmpty();
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
