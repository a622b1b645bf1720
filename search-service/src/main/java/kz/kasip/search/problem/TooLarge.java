package kz.kasip.search.problem;

/** What was sent is larger than is taken. */
public final class TooLarge extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public TooLarge(String type, String detail) {
        super(type, detail);
    }
}
