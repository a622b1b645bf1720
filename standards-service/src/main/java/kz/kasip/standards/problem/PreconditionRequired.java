package kz.kasip.standards.problem;

/** The request does not say what it was made for. */
public final class PreconditionRequired extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public PreconditionRequired(String type, String detail) {
        super(type, detail);
    }
}
