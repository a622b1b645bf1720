package kz.kasip.gateway.limit;

import java.util.Optional;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.quota.Quota;

/**
 * Who asks, as far as limits go.
 *
 * @param client {@code T:} with the token's client, {@code K:} with the key's id, or {@code A:} with the address
 * @param refusal why it is not served however little it asks for: its key opens nothing
 */
record Asker(String client, Quota quota, Optional<Refusal> refusal) {}
