package kz.kasip.standards.webhook;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who asks: a subscriber has to do with its own subscriptions, an admin with all. */
@ApplicationScoped
class Subscriber {

    private final SecurityIdentity identity;

    Subscriber(SecurityIdentity identity) {
        this.identity = identity;
    }

    String name() {
        return identity.getPrincipal().getName();
    }

    /** Whose subscriptions are seen; null means everybody's. */
    String owner() {
        return identity.hasRole("admin") ? null : name();
    }
}
