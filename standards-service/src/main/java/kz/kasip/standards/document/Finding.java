package kz.kasip.standards.document;

import java.util.Map;
import kz.kasip.standards.document.check.Rule;

/**
 * What a document has that it should not have, or lacks.
 *
 * @param rule stable name of one of {@link Rule}, for instance {@code unplaced-text}
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

    /** A finding of a rule, as severe as the rule says, without text and place. */
    public static Finding of(Rule rule, String path, String message) {
        return new Finding(rule.severity(), rule.id(), path, message, null, null, null, null, null, false);
    }

    /** The same with the text that it is about and what would mend it; either may be null. */
    public Finding with(String about, String mending) {
        return new Finding(severity, rule, path, message, about, line, page, mending, sides, personal);
    }

    /** The same with what each language's document says, by language. */
    public Finding between(Map<String, String> compared) {
        return new Finding(severity, rule, path, message, text, line, page, mend, compared, personal);
    }

    /** The same at a line and page; either may be null. */
    public Finding at(Integer where, Integer onPage) {
        return new Finding(severity, rule, path, message, text, where, onPage, mend, sides, personal);
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
