package kz.kasip.gateway.token;

import java.time.Instant;
import java.util.Set;

/** What is known of a token. */
public sealed interface Verdict {
    /**
     * It is the issuer's, for us and of today.
     *
     * @param client the client that it was given to
     * @param person who acts by it, as the services' audit trails name them
     */
    record Valid(String client, String person, Set<String> roles, Instant until) implements Verdict {}

    /** It is not. */
    record Invalid() implements Verdict {}

    /**
     * The issuer's keys do not tell.
     *
     * @param silent whether it cannot be reached; else it has no such key yet
     */
    record Unsure(boolean silent) implements Verdict {}
}
