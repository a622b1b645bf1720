package kz.kasip.standards.audit;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.kasip.standards.code.StandardCode;

/** Writes the audit trail, always in the transaction of the deed itself, so that there is neither without the other. */
@ApplicationScoped
public class Audit {

    private final AuditEntryRepository entries;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Audit(AuditEntryRepository entries, SecurityIdentity identity, CurrentVertxRequest request) {
        this.entries = entries;
        this.identity = identity;
        this.request = request;
    }

    /** Records what the caller does; where no request is answered it is the system's deed. */
    @Transactional(MANDATORY)
    public void record(AuditAction action, StandardCode code, int version, String detail) {
        record(caller(), action, code, version, detail);
    }

    /** Records what somebody does whose request may have ended before; {@code detail} may be null. */
    @Transactional(MANDATORY)
    public void record(Actor actor, AuditAction action, StandardCode code, int version, String detail) {
        var entry = new AuditEntry();
        entry.actor = actor.name();
        entry.address = actor.address();
        entry.action = action;
        entry.code = code;
        entry.version = version;
        entry.detail = detail;
        entries.persist(entry);
    }

    /** Who asks, by the name of the token and the address that the gateway tells. */
    public Actor caller() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return Actor.SYSTEM;
        }
        var remote = request.getCurrent().request().remoteAddress();
        var address = Optional.ofNullable(remote.hostAddress()).orElseGet(remote::host);
        return new Actor(identity.getPrincipal().getName(), address);
    }
}
