package kz.kasip.search.problem;

/** What was asked for is not known. */
public final class NotFound extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public NotFound(String type, String detail) {
        super(type, detail);
    }
}
