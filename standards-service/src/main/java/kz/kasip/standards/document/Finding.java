package kz.kasip.standards.document;

import java.util.Map;

/**
 * What a document has that it should not have, or lacks.
 *
 * @param rule stable name, for instance {@code unplaced-text}
 * @param path what it is about, for instance {@code cards[3].functions[1].skills[2]} (places count from 1)
 * @param text the text itself where it matters, otherwise null
 * @param line the line (plain text, Markdown, PDF) or the block (docx) it stands at, or null
 * @param page the page it stands at, or null where the format has none
 * @param mend what would mend it, in words, or null where nothing is evident
 * @param sides what each language's document says, by language, where two are compared, otherwise null
 * @param personal true where it is about a person's data; such a finding quotes none of it
 */
public record Finding(
        Severity severity,
        String rule,
        String path,
        String message,
        String text,
        Integer line,
        Integer page,
        String mend,
        Map<String, String> sides,
        boolean personal) {

    /** A finding of one document without a proposed mend. */
    public Finding(
            Severity severity,
            String rule,
            String path,
            String message,
            String text,
            Integer line,
            Integer page,
            boolean personal) {
        this(severity, rule, path, message, text, line, page, null, null, personal);
    }

    /** The same without any quotation: it is about a person. */
    public Finding withoutText() {
        return new Finding(severity, rule, path, message, null, line, page, null, null, true);
    }

    /** How much a finding matters to whoever publishes the document. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
