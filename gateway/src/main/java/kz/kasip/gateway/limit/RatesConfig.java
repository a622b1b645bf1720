package kz.kasip.gateway.limit;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** How much one client may ask for. */
@ConfigMapping(prefix = "kasip.gateway.rates")
interface RatesConfig {
    /** The time in which an amount is taken; all of it may be taken at once. */
    Duration window();

    /** What an address may take that shows neither a key nor a token. */
    long keyless();

    /** What an API key may take that has no amount of its own. */
    long keyed();

    /** What the client of a token may take. */
    long client();

    /** Of so many clients the amounts taken are remembered. */
    int clients();

    /** How often the replicas tell each other what clients have taken. */
    Duration tellEach();

    /** How much each kind of work takes. */
    Map<Work, Integer> costs();
}
