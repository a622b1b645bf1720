package kz.kasip.cards.version;

/** How a reader makes sure that it has been told everything, before it says that something is unknown. */
public interface Freshness {
    /**
     * Returns when all that standards-service had told before this call is applied here.
     *
     * @throws kz.kasip.cards.problem.Unavailable when standards-service can't be asked in time
     */
    void catchUp();
}
