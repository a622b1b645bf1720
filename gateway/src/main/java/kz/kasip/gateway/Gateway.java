package kz.kasip.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.security.Security;

/** Starts the gateway. */
@QuarkusMain
public final class Gateway {
    Gateway() {}

    /**
     * Quarkus refuses some addresses with a bare 400 before any route sees them, half of the bare Cyrillic ones among
     * them. The gateway checks every address itself, more strictly, and answers a problem.
     */
    public static void main(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        // A name is looked up anew while the copies behind it come and go
        Security.setProperty("networkaddress.cache.ttl", "5");
        Quarkus.run(arguments);
    }
}
