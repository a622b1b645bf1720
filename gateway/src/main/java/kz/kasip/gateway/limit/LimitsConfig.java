package kz.kasip.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much the gateway takes in, and from whom. */
@ConfigMapping(prefix = "kasip.gateway.limits")
public interface LimitsConfig {
    /** The largest body of an import. */
    MemorySize importBody();

    /** The largest body of an archive of documents. */
    MemorySize archiveBody();

    /** The largest body of any other request. */
    MemorySize body();

    /** The longest path with query; the services refuse longer ones without a word. */
    int target();

    /** How many proxies stand in front of the gateway, each adding to {@code X-Forwarded-For} whom it has seen. */
    int trustedProxies();
}
