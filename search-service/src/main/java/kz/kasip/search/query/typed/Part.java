package kz.kasip.search.query.typed;

/** One part of what somebody typed. */
public sealed interface Part {
    /** Some text between blanks. */
    record Chunk(String text) implements Part {}

    /** What stood in quotes. */
    record Quoted(String text) implements Part {}

    /** A code, or the beginning of one, of a field that was named. */
    record FieldCode(CodeField field, String code) implements Part {}
}
