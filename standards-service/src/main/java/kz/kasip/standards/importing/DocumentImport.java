package kz.kasip.standards.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One document on its way to a draft. */
@Entity
@Table(name = "standard_import")
class DocumentImport {

    @Schema(name = "ImportState")
    enum State {
        RECEIVED,
        PARSED,
        CARDS_STORED,
        DRAFT_READY,
        FAILED,
        /** The draft that it led to was discarded. */
        DISCARDED;

        boolean isUnderWay() {
            return this == RECEIVED || this == PARSED || this == CARDS_STORED;
        }
    }

    @Id
    UUID id;

    String sha256;

    @Column(name = "given_code")
    String givenCode;

    /** 0 where none was given. */
    @Column(name = "given_version")
    int givenVersion;

    /** What it corrects of a published version; empty where it is no correction. */
    @Column(name = "given_corrects")
    String givenCorrects;

    /** Whether the document has another import since, because what is published is made of this one. */
    boolean superseded;

    /** The official revision that its cards are made for. */
    @Column(name = "official_revision")
    int officialRevision = 1;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "received_by")
    String receivedBy;

    @Column(name = "received_from")
    String receivedFrom;

    @Column(name = "received_at", insertable = false, updatable = false)
    Instant receivedAt;

    /** Of a standard that is written whole: the revision of the draft that it takes the place of. */
    Long base;

    String format;
    StandardCode code;
    Integer version;
    String language;
    Long arrival;

    @JdbcTypeCode(SqlTypes.JSON)
    String counterpart;

    @JdbcTypeCode(SqlTypes.JSON)
    String translation;

    Long revision;
    String digest;

    @JdbcTypeCode(SqlTypes.JSON)
    String document;

    @JdbcTypeCode(SqlTypes.JSON)
    String contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    String findings;

    String cards;

    @Column(name = "card_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    String cardIds;

    @JdbcTypeCode(SqlTypes.JSON)
    String failure;

    int attempts;
    int failures;

    @Column(name = "lease_owner")
    String leaseOwner;

    @Column(name = "lease_until")
    Instant leaseUntil;

    /** Who handed it in. */
    Actor editor() {
        return new Actor(receivedBy, receivedFrom);
    }

    boolean isWritten() {
        return base != null;
    }

    boolean isCorrection() {
        return !givenCorrects.isEmpty();
    }

    /** Goes on to a state; what was in the way before is forgotten. */
    void advance(State next) {
        state = next;
        attempts = 0;
        failures = 0;
        if (!next.isUnderWay()) {
            release();
        }
    }

    /** Has its document merged anew, and the cards handed in under a newer revision. */
    void mergeAnew() {
        cards = null;
        advance(State.PARSED);
    }

    void fail(String why) {
        failure = why;
        advance(State.FAILED);
    }

    /** Begins anew, with the same document and id; it counts as one that arrives now. */
    void restart(Actor editor, long now) {
        receivedBy = editor.name();
        receivedFrom = editor.address();
        arrival = now;
        failure = null;
        document = null;
        contacts = null;
        findings = "[]";
        counterpart = null;
        translation = null;
        cards = null;
        cardIds = null;
        advance(State.RECEIVED);
    }

    /** Lets nobody else take it up until then, unless its owner gives it back. */
    void lease(String owner, Instant until) {
        leaseOwner = owner;
        leaseUntil = until;
    }

    /** Gives the lease back, but lets nobody take it up before an instant. */
    void postpone(Instant until) {
        attempts++;
        lease(null, until);
    }

    private void release() {
        lease(null, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentImport that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
