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

    /** The issuer's keys do not tell: it cannot be reached, or has no such key yet. */
    record Unsure() implements Verdict {}
}
