package kz.kasip.standards.problem;

/** What the request was made for is not what there is any more. */
public final class PreconditionFailed extends Refusal {

    /** Refuses with a stable type and a sentence for people. */
    public PreconditionFailed(String type, String detail) {
        super(type, detail);
    }
}
