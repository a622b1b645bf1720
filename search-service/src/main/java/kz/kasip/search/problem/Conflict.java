package kz.kasip.search.problem;

/** The request does not fit the state of what it is about. */
public final class Conflict extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public Conflict(String type, String detail) {
        super(type, detail);
    }
}
