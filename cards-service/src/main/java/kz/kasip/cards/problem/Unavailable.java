package kz.kasip.cards.problem;

import java.time.Duration;

/** A part that is needed does not answer now; trying again later helps. */
public final class Unavailable extends Refusal {

    private final Duration retryAfter;
    private final String instance;

    /** Refuses for now, and says after how long it is worth trying again. */
    public Unavailable(String type, String detail, Duration retryAfter) {
        this(type, detail, retryAfter, null);
    }

    private Unavailable(String type, String detail, Duration retryAfter, String instance) {
        super(type, detail);
        this.retryAfter = retryAfter;
        this.instance = instance;
    }

    /** The same refusal, pointing at where the matter can be followed. */
    public Unavailable at(String path) {
        return new Unavailable(type(), detail(), retryAfter, path);
    }

    /** After how long it is worth trying again. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The path at which the matter can be followed, or null for the request's own. */
    public String instance() {
        return instance;
    }
}
