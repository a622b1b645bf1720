package kz.kasip.standards.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kz.kasip.standards.code.StandardCode;
import org.hibernate.annotations.Immutable;

/** One step that was taken; the database lets nobody change it. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(insertable = false)
    Instant at;

    String actor;
    String address;

    @Enumerated(EnumType.STRING)
    AuditAction action;

    StandardCode code;
    int version;
    String detail;

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
