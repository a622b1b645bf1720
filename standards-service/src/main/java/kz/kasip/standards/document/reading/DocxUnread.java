package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.Finding.Severity;

/** Counts what a Word document holds beside text, so that a report can say what was not read. */
final class DocxUnread {

    private static final String RULE = "unread-content";

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** What is counted and not read. */
    enum Kind {
        COMMENT(Severity.INFO, "comments, which are not part of its text"),
        PICTURE(Severity.INFO, "pictures; text in pictures is not read"),
        MACRO(Severity.WARNING, "macros, which are neither run nor kept"),
        CHART(Severity.WARNING, "charts, whose text is not read"),
        EMBEDDED(Severity.WARNING, "embedded files, which are not read; put their text into the document itself"),
        INSERTED(
                Severity.ERROR,
                "files that Word inserts into the text when it opens it and that are not read; save it once in Word"),
        LINKED(Severity.ERROR, "subdocuments in other files, which are not read; save it as one document");

        private final Severity severity;
        private final String what;

        Kind(Severity severity, String what) {
            this.severity = severity;
            this.what = what;
        }
    }

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        counts.forEach((kind, count) -> findings.add(new Finding(
                kind.severity,
                RULE,
                "document",
                "The document holds " + kind.what + " (" + count + ").",
                null,
                null,
                null,
                false)));
        return findings;
    }
}
