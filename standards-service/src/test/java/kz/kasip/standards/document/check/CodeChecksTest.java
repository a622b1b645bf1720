package kz.kasip.standards.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.Samples;
import org.junit.jupiter.api.Test;

class CodeChecksTest {

    private static final StandardCode OWN = new StandardCode("A01241903");

    @Test
    void aCodeThatFitsThePathIsNoFinding() {
        var read = Samples.readOwn(Samples.FAULTLESS);

        assertThat(CodeChecks.of(read, OWN, null).all()).isEmpty();
        assertThat(CodeChecks.of(read, OWN, OWN).all()).isEmpty();
    }

    @Test
    void anotherCodeHandedInIsSaid() {
        var read = Samples.readOwn(Samples.FAULTLESS);

        assertThat(CodeChecks.of(read, OWN, new StandardCode("A01241999")).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("code-given-differs");
                    assertThat(finding.path()).isEqualTo("code");
                    assertThat(finding.line()).isEqualTo(14);
                });
    }

    @Test
    void aMalformedCodeIsQuotedAndTheOneHandedInProposed() {
        var fault = Fault.of(Rule.CODE_MALFORMED, "A01241903", "А-01/24");

        assertThat(CodeChecks.of(fault.read(), OWN, OWN).all()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("code-malformed");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.text()).isEqualTo("А-01/24");
            assertThat(finding.mend()).contains("A01241903");
            assertThat(fault.lineOf(finding)).startsWith("5. Код");
        });
    }

    @Test
    void aCodeOfAnotherActivityTellsBothPaths() {
        var fault = Fault.of(Rule.CODE_DIFFERS_FROM_OKED, "A01241903", "A01610903");

        assertThat(CodeChecks.of(fault.read(), new StandardCode("A01610903"), null)
                        .all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("code-differs-from-oked");
                    assertThat(finding.message()).contains("01.61.0", "01.2, 01.24, 01.24.1");
                    assertThat(finding.mend()).contains("A, 01, 01.6, 01.61, 01.61.0", "begins with A01241");
                    assertThat(fault.lineOf(finding)).startsWith("5. Код");
                });
    }

    @Test
    void aSectionThatIsNotTheSubclassesIsSaid() {
        var fault = Fault.of(Rule.CODE_DIFFERS_FROM_OKED, "A Сельское хозяйство\n", "")
                .and("A01241903", "J01241903");
        List<Finding> findings =
                CodeChecks.of(fault.read(), new StandardCode("J01241903"), null).all();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("not in section J");
            assertThat(finding.mend()).isEqualTo("Write A01241903.");
        });
    }

    @Test
    void theCodeThatWasTakenMendsWhatTheDocumentLacks() {
        var read = Fault.of(Rule.MISSING_CODE, "A01241903", "-")
                .and("01.24.1 Выращивание яблок\n", "")
                .read();

        assertThat(CodeChecks.mended(read.findings(), OWN))
                .extracting(Finding::rule, Finding::mend)
                .containsExactly(
                        tuple("missing-code", "Write A01241903, the code that was handed in."),
                        tuple("missing-oked-level", "The path of the code is A, 01, 01.2, 01.24, 01.24.1."));
    }

    @Test
    void aPersonInTheFieldOfTheCodeIsKeptWithTheContacts() {
        var fault = Fault.of(Rule.CODE_MALFORMED, "A01241903", "Образцов А.Б.");

        var findings = CodeChecks.of(fault.read(), OWN, OWN);
        assertThat(findings.all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isNull());
        assertThat(findings.contacts()).extracting("text").containsExactly("Образцов А.Б.");
    }
}
