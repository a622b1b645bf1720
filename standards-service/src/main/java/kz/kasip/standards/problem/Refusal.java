package kz.kasip.standards.problem;

import java.util.List;

/** A request that is refused for a reason its sender can act on; knows no HTTP, only a stable type. */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound,
                Conflict,
                Gone,
                Invalid,
                PreconditionFailed,
                PreconditionRequired,
                TooLarge,
                UnsupportedMedia,
                Unprocessable,
                Unavailable {

    private final String type;

    Refusal(String type, String detail) {
        super(detail);
        this.type = type;
    }

    /** The stable name that clients branch on, for instance {@code version-not-draft}. */
    public String type() {
        return type;
    }

    /** What happened, in words for people. */
    public String detail() {
        return getMessage();
    }

    /** Which parts of the input are wrong; empty where it is not about input. */
    public List<Violation> violations() {
        return List.of();
    }
}
