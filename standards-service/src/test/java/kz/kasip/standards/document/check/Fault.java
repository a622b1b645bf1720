package kz.kasip.standards.document.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.document.Samples;

/**
 * A faultless document with one fault put in, and the finding that must come of it.
 *
 * @param line what stands at the finding's line
 * @param mend what the proposed mend says, or null where there is none
 */
record Fault(Rule rule, String document, String path, String line, String mend) {

    /** The document with the text replaced, which it must have. */
    static Fault of(Rule rule, String text, String replacement) {
        return new Fault(rule, replaced(Samples.text(Samples.FAULTLESS), text, replacement), null, null, null);
    }

    Fault and(String text, String replacement) {
        return new Fault(rule, replaced(document, text, replacement), path, line, mend);
    }

    Fault at(String where, String standsThere) {
        return new Fault(rule, document, where, standsThere, mend);
    }

    Fault mended(String words) {
        return new Fault(rule, document, path, line, words);
    }

    ReadDocument read() {
        return DocumentReading.read(document.getBytes(StandardCharsets.UTF_8), "t");
    }

    String lineOf(Finding finding) {
        return document.lines().toList().get(finding.line() - 1).strip();
    }

    List<String> others(ReadDocument read) {
        return read.findings().stream()
                .map(Finding::rule)
                .filter(name -> !name.equals(rule.id()))
                .toList();
    }

    private static String replaced(String document, String text, String replacement) {
        if (!document.contains(text)) {
            throw new IllegalArgumentException("The document has no «" + text + "».");
        }
        return document.replace(text, replacement);
    }

    @Override
    public String toString() {
        return rule.id() + " at " + path;
    }
}
