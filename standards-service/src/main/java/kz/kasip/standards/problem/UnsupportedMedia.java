package kz.kasip.standards.problem;

/** What was sent is of a format that is not read. */
public final class UnsupportedMedia extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public UnsupportedMedia(String type, String detail) {
        super(type, detail);
    }
}
