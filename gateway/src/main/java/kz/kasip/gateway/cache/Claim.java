package kz.kasip.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.route.Part;

/**
 * The right to ask a part for what is not kept, in the name of all who want the same meanwhile. It ends once: with an answer
 * for all, with one for the asker alone, with a failure, or abandoned.
 */
public final class Claim {
    private final Asked asked;
    private final PublicReads reads;
    private final Asking asking;
    private final PublicReads.Ending ending;
    private final long made = System.nanoTime();
    private Verdict verdict;
    private boolean over;

    Claim(Asked asked, PublicReads reads, Asking asking, PublicReads.Ending ending) {
        this.asked = asked;
        this.reads = reads;
        this.asking = asking;
        this.ending = ending;
    }

    /** Whom to ask. */
    public Part part() {
        return asked.part();
    }

    /** Path and query to ask for. */
    public String target() {
        return asked.target();
    }

    /** Whether an answer with this head is for all, and so has a length; if not, the claim ends here. */
    public boolean isForAll(int status, MultiMap headers) {
        verdict = asking.judge(status, headers);
        if (verdict == Verdict.OWN) end(new Outcome.Personal());
        return verdict != Verdict.OWN;
    }

    /**
     * Ends with an answer for all.
     *
     * @param headers as clients may see them
     * @return the answer, to be let go of
     */
    public Entry tell(int status, MultiMap headers, byte[] body) {
        Outcome.Told told = asking.told(asked, status, headers, body, made, verdict == Verdict.KEEP);
        over = true;
        told.entry().bodies().retain();
        ending.end(told);
        return told.entry();
    }

    /** Makes the body of what was told in a coding, beside the caller. */
    public Future<Void> make(Entry told, Coding coding, Vertx vertx) {
        return told.bodies().make(coding, vertx, () -> reads.weighAgain(asked, told));
    }

    /** What {@code Cache-Status} says of the answer, with what was told or with one for the asker alone. */
    public String status(int status, Entry told) {
        String forwarded = CacheStatus.forwarded(false, status, false);
        return verdict == Verdict.KEEP ? CacheStatus.stored(forwarded, reads.ttl(told)) : forwarded;
    }

    /** Ends without an answer: one of the others asks in the name of all. */
    public void abandon() {
        end(new Outcome.Abandoned());
    }

    /** Ends for all with the part's failure. */
    public void fail(Refusal why) {
        end(new Outcome.Failed(0, why));
    }

    private void end(Outcome outcome) {
        if (over) return;
        over = true;
        ending.end(outcome);
    }
}
