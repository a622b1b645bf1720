package kz.kasip.standards.document.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.document.StandardDocument;

/** What is wrong with the code of a standard beside its document. */
public final class CodeChecks {

    private CodeChecks() {}

    /**
     * The findings about the code that a document was taken under; where it is a person's, its text is with the contacts.
     *
     * @param given the code handed in beside the document, or null
     */
    public static Findings of(ReadDocument read, StandardCode code, StandardCode given) {
        var findings = new Findings(read.places());
        var printed = read.document().code();
        if (printed != null
                && !StandardCode.violations(printed.strip().toUpperCase(Locale.ROOT))
                        .isEmpty()) {
            findings.add(
                    Rule.CODE_MALFORMED,
                    "code",
                    "What stands as the document's code is no code of a standard.",
                    printed,
                    "Write " + code + ", the code that was handed in.");
        } else if (given != null && printed != null && !given.equals(code)) {
            findings.add(
                    Rule.CODE_GIVEN_DIFFERS,
                    "code",
                    "The document's own code " + code + " was taken, not " + given + ".");
        }
        misfit(code, read.document(), findings);
        return findings;
    }

    /** The findings of a reading, where the code that was taken tells what would mend them. */
    public static List<Finding> mended(List<Finding> findings, StandardCode code) {
        var mends = Map.of(
                Rule.MISSING_CODE.id(), "Write " + code + ", the code that was handed in.",
                Rule.MISSING_OKED.id(), path(code) + ".",
                Rule.MISSING_OKED_LEVEL.id(), path(code) + ".");
        return findings.stream()
                .map(finding -> finding.mend() == null && mends.containsKey(finding.rule())
                        ? finding.with(finding.text(), mends.get(finding.rule()))
                        : finding)
                .toList();
    }

    private static String path(StandardCode code) {
        return "The path of the code is " + OkedCheck.steps(code.subclass());
    }

    /**
     * The finding about the version that a document was taken under.
     *
     * @param given the number handed in beside the document, or null
     */
    public static List<Finding> version(ReadDocument read, Integer given) {
        var findings = new Findings(read.places());
        var printed = read.document().technicalData().version();
        if (given != null && printed != null && !given.equals(printed)) {
            findings.add(
                    Rule.VERSION_GIVEN_DIFFERS,
                    "technicalData.version",
                    "Version " + given + " was asked for and taken; the document says " + printed + ".");
        }
        return findings.all();
    }

    private static void misfit(StandardCode code, StandardDocument document, Findings findings) {
        var named = okedPath(document);
        var differing = code.subclass().path().stream()
                .flatMap(own -> named.stream()
                        .filter(step -> step.level() == own.level())
                        .filter(step -> named.stream().noneMatch(own::equals)))
                .map(OkedCode::value)
                .collect(Collectors.joining(", "));
        if (!differing.isEmpty()) {
            findings.add(
                    Rule.CODE_DIFFERS_FROM_OKED,
                    "code",
                    "The code " + code + " stands for " + code.subclass() + ", the document's OKED path says "
                            + differing + ".",
                    null,
                    mend(code, named.getLast()));
        } else if (!code.isConsistent()) {
            findings.add(
                    Rule.CODE_DIFFERS_FROM_OKED,
                    "code",
                    "The subclass " + code.subclass() + " is not in section " + code.section() + ".",
                    null,
                    code.subclass()
                            .section()
                            .map(section -> "Write " + section + code.value().substring(1) + ".")
                            .orElse(null));
        }
    }

    private static String mend(StandardCode code, OkedCode narrowest) {
        var path = path(code);
        var section = narrowest.section();
        return section.isEmpty()
                ? path + "."
                : path + "; a code of the document's path begins with " + section.get() + narrowest.digits() + ".";
    }

    /** The codes of the path that the document names. */
    public static List<OkedCode> okedPath(StandardDocument document) {
        return document.oked().stream()
                .flatMap(entry -> Stream.ofNullable(entry.code()))
                .flatMap(code -> OkedCode.read(code).stream())
                .toList();
    }
}
