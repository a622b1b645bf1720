package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.check.Rule;

/** Counts what a Word document holds beside text, so that a report can say what was not read. */
final class DocxUnread {

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** What is counted and not read. */
    enum Kind {
        COMMENT(Rule.IGNORED_CONTENT, "comments, which are not part of its text"),
        PICTURE(Rule.IGNORED_CONTENT, "pictures; text in pictures is not read"),
        MACRO(Rule.IGNORED_CONTENT, "macros, which are neither run nor kept"),
        CHART(Rule.UNREAD_CONTENT, "charts, whose text is not read"),
        EMBEDDED(Rule.UNREAD_CONTENT, "embedded files, which are not read; put their text into the document itself"),
        INSERTED(
                Rule.UNREAD_CONTENT,
                "files that Word inserts into the text when it opens it and that are not read; save it once in Word"),
        LINKED(Rule.UNREAD_CONTENT, "subdocuments in other files, which are not read; save it as one document");

        private final Rule rule;
        private final String what;

        Kind(Rule rule, String what) {
            this.rule = rule;
            this.what = what;
        }
    }

    void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        counts.forEach((kind, count) -> findings.add(
                Finding.of(kind.rule, "document", "The document holds " + kind.what + " (" + count + ").")));
        return findings;
    }
}
