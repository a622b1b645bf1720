package kz.kasip.cards.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kasip.cards.version.StandardVersion;
import org.hibernate.annotations.Immutable;

/** One entry of the own feed. */
@Entity
@Immutable
@Table(name = "outbox")
class Change {
    static final String PUBLISHED = "CARDS_PUBLISHED";
    static final String CHANGED = "CARDS_CHANGED";

    @Id
    long position;

    Instant at;
    String type;
    String code;
    int version;
    long revision;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String status;
    int officialRevision;

    protected Change() {}

    Change(long position, String type, StandardVersion of) {
        this.position = position;
        this.at = Instant.now();
        this.type = type;
        this.code = of.id().code();
        this.version = of.id().version();
        this.revision = of.revision() == null ? 0 : of.revision();
        this.effectiveFrom = of.effectiveFrom();
        this.effectiveTo = of.effectiveTo();
        this.status = of.status().name();
        this.officialRevision = of.officialRevision();
    }
}
