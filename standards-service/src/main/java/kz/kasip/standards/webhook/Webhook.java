package kz.kasip.standards.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.change.ChangeFilter;
import kz.kasip.standards.change.PublicChange;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.OrkLevel;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A subscription: where the changes that match a filter are posted to. */
@Entity
@DynamicUpdate
class Webhook {

    /** How a subscription fares. */
    @Schema(name = "WebhookStatus")
    enum Status {
        /** What matches is posted. */
        ACTIVE,
        /** The last attempts all failed; they go on. */
        FAILING,
        /** The receiver answered 410: nothing more is posted. */
        DISABLED
    }

    @Id
    UUID id;

    String owner;

    String url;

    String oked;

    StandardCode code;

    @Column(name = "ork_level")
    Integer orkLevel;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> types;

    /** As it is stored; see {@link kz.kasip.standards.webhook.sending.Secrets}. */
    String secret;

    @Column(name = "former_secret")
    String formerSecret;

    @Column(name = "former_until")
    Instant formerUntil;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "disabled_at")
    Instant disabledAt;

    long position;

    int failures;

    @Column(name = "failing_since")
    Instant failingSince;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    ChangeFilter filter() {
        return new ChangeFilter(
                oked == null ? null : new OkedCode(oked), code, orkLevel == null ? null : new OrkLevel(orkLevel));
    }

    /** Whether a change that matches the filter is of a type that is wanted; who mirrors a filter is told what leaves it. */
    boolean wants(PublicChange change) {
        return types.isEmpty() || types.contains(change.type()) || change.isOutside();
    }

    /** Signs with another secret from now on, and for a while with the one before too. */
    void rotate(String sealed, Instant now, Duration former) {
        formerSecret = secret;
        formerUntil = now.plus(former);
        secret = sealed;
    }

    /** The stored secret before, as long as messages are signed with it too. */
    Optional<String> former(Instant now) {
        return formerUntil != null && now.isBefore(formerUntil) ? Optional.of(formerSecret) : Optional.empty();
    }

    void delivered(Instant now) {
        failures = 0;
        failingSince = null;
        deliveredAt = now;
    }

    void failed(Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    Status status(int failingAfter) {
        if (disabledAt != null) {
            return Status.DISABLED;
        }
        return failures >= failingAfter ? Status.FAILING : Status.ACTIVE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Webhook webhook && id.equals(webhook.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Webhook " + id;
    }
}
