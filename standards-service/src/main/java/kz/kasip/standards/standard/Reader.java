package kz.kasip.standards.standard;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** Who reads: editors, approvers and admins see drafts, nobody else knows of them. */
@ApplicationScoped
class Reader {

    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    boolean seesDrafts() {
        return Stream.of("editor", "approver", "admin").anyMatch(identity::hasRole);
    }

    boolean sees(StandardVersion version) {
        return version.isPublic() || seesDrafts();
    }

    String name() {
        return identity.getPrincipal().getName();
    }
}
