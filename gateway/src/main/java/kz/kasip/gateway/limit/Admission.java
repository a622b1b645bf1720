package kz.kasip.gateway.limit;

import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.quota.Quota;
import kz.kasip.gateway.quota.Taken;

/**
 * Whether a request is let in.
 *
 * @param refusal why not
 * @param policy the value of the answer's {@code RateLimit-Policy}; null for what is not counted
 * @param state the value of the answer's {@code RateLimit}; null for what is not counted
 */
public record Admission(Optional<Refusal> refusal, String policy, String state) {
    /** The header that names the limit. */
    public static final String POLICY = "RateLimit-Policy";

    /** The header that says what is left of it. */
    public static final String STATE = "RateLimit";

    /** Of what is not counted. */
    static final Admission FREE = new Admission(Optional.empty(), null, null);

    static Admission of(Quota quota, Taken taken, Optional<Refusal> refusal) {
        return new Admission(refusal, quota.policy(), quota.state(taken.left()));
    }

    /** Whether the request may go on. */
    public boolean admitted() {
        return refusal.isEmpty();
    }

    /** Puts what the client is told of its limit on the answer. */
    public void tell(HttpServerResponse response) {
        if (policy == null) return;
        response.putHeader(POLICY, policy).putHeader(STATE, state);
    }

    /** The same as it goes over the wire. */
    public String lines() {
        return policy == null ? "" : POLICY + ": " + policy + "\r\n" + STATE + ": " + state + "\r\n";
    }
}
