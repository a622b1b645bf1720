package kz.kasip.standards.document;

/** One level of the document's path in the classifier of economic activities, with code and title as written. */
public record OkedEntry(Level level, String code, String title) {

    /** The five levels of the classifier, the widest first. */
    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        CLASS,
        SUBCLASS
    }
}
