package kz.kasip.gateway.problem;

/** A {@link Refusal} on its way through a future. */
public final class Refused extends RuntimeException {
    private final Refusal refusal;

    /** For what needs no cause in the log. */
    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    /**
     * @param cause what the refusal is about, for the log alone; may be null
     */
    public Refused(Refusal refusal, Throwable cause) {
        super(refusal.type() + (cause == null ? "" : ": " + cause), cause, false, false);
        this.refusal = refusal;
    }

    /** What the client is told. */
    public Refusal refusal() {
        return refusal;
    }
}
