package kz.kasip.standards.document;

/**
 * What a document has that it should not have, or lacks.
 *
 * @param rule stable name, for instance {@code unplaced-text}
 * @param path what it is about, for instance {@code cards[3].functions[1].skills[2]} (places count from 1)
 * @param text the text itself where it matters, otherwise null
 * @param line the line (plain text, Markdown) or the block (docx) it stands at, or null
 * @param personal true where it is about a person's data; such a finding quotes none of it
 */
public record Finding(
        Severity severity, String rule, String path, String message, String text, Integer line, boolean personal) {

    /** How much a finding matters to whoever publishes the document. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
