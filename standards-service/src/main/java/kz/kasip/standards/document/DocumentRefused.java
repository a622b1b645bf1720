package kz.kasip.standards.document;

/** Bytes that are not read as a standard; the message says in plain words what is wrong and where. */
public final class DocumentRefused extends RuntimeException {

    /** Why a document is refused; names are stable. */
    public enum Reason {
        EMPTY,
        FORMAT,
        NOT_UTF_8,
        NO_TEXT,
        ENCRYPTED,
        UNSAFE,
        DAMAGED,
        TRUNCATED,
        NOT_A_STANDARD
    }

    private final Reason reason;
    private final Long offset;

    public DocumentRefused(Reason reason, String message) {
        this(reason, message, null, null);
    }

    public DocumentRefused(Reason reason, String message, Long offset, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.offset = offset;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The offset of the first byte that is wrong, or null where the place is none. */
    public Long offset() {
        return offset;
    }
}
