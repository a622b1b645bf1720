package kz.kasip.gateway.cache;

import java.util.Objects;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;

/** What came of asking a part for everybody who waits for the same. */
sealed interface Outcome {
    /**
     * An answer for all of them.
     *
     * @param status what the part answered; 304 where it confirmed what was kept
     */
    record Told(Entry entry, int status, boolean stored) implements Outcome {}

    /** The answer is for the one in whose name it was asked; the others have to ask themselves. */
    record Personal() implements Outcome {}

    /** Who asked gave up without knowing more than before: somebody else has to ask. */
    record Abandoned() implements Outcome {}

    /**
     * The part has no answer now.
     *
     * @param status what it answered instead, 0 for nothing
     */
    record Failed(int status, Refusal why) implements Outcome {
        public Failed {
            Objects.requireNonNull(why);
        }

        static Failed because(Throwable cause) {
            return new Failed(0, cause instanceof Refused refused ? refused.refusal() : Refusal.ofStatus(500));
        }
    }
}
