package kz.kasip.deploy.e2e;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Calls a system that may fail at any time, but only in the ways that are agreed. */
final class Clients {
    private static final Set<Integer> DOWN = Set.of(502, 503, 504);

    private final Ledger ledger;

    Clients(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The answer; none when there was none, or one that says to try again. Anything else that is no answer is noted as wrong. */
    Optional<Reply> ask(String what, Supplier<Reply> call) {
        Reply answer;
        try {
            answer = call.get();
        } catch (UncheckedIOException e) {
            // the gateway itself was hit
            return Optional.empty();
        }
        ledger.checked();
        if (answer.status() < 500) return Optional.of(answer);
        var isProblem = answer.header("content-type").startsWith("application/problem+json")
                && !answer.json().path("type").asString("").isEmpty();
        if (!DOWN.contains(answer.status()) || !isProblem) ledger.wrong(what + ": " + answer);
        return Optional.empty();
    }
}
