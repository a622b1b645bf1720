package kz.kasip.cards.version;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What the feed of standards-service has told of one version of a standard. */
@Entity
@Table(name = "standard_version")
public class StandardVersion {
    /** DRAFT: not published, or no longer known to be. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        REPEALED
    }

    @EmbeddedId
    VersionId id;

    @Enumerated(EnumType.STRING)
    Status status = Status.DRAFT;

    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    Long revision;
    int officialRevision = 1;
    String digest;
    boolean held;
    String replacedBy;
    long discardedRevision;

    protected StandardVersion() {}

    public StandardVersion(VersionId id) {
        this.id = id;
    }

    public VersionId id() {
        return id;
    }

    public Status status() {
        return status;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    /** The revision that publication pinned; null for a draft. */
    public Long revision() {
        return revision;
    }

    /** The official revision that counts: 1, or the last correction. */
    public int officialRevision() {
        return officialRevision;
    }

    public String replacedBy() {
        return replacedBy;
    }

    public boolean published() {
        return status != Status.DRAFT;
    }

    /** Whether the cards that publication pinned are in this database. */
    public boolean held() {
        return held;
    }

    public boolean discarded(long draftRevision) {
        return draftRevision <= discardedRevision;
    }

    /** Whether everybody may see it on that day: a publication still to come is out of sight. */
    public boolean publicOn(LocalDate day) {
        return published() && !effectiveFrom.isAfter(day);
    }

    /** Whether it is in force on a day; a repealed one without an end never is. */
    public boolean inForceOn(LocalDate day) {
        boolean begun = published() && !effectiveFrom.isAfter(day);
        return begun && (effectiveTo == null ? status == Status.PUBLISHED : !effectiveTo.isBefore(day));
    }

    /** Whether it was replaced or repealed on its first day. */
    public boolean neverInForce() {
        return effectiveTo != null && effectiveTo.isBefore(effectiveFrom);
    }

    public boolean pins(long otherRevision, String otherDigest) {
        return published() && revision == otherRevision && Objects.equals(digest, otherDigest);
    }

    /** Publication serves exactly this revision with this digest from now on. */
    public void publish(int official, long pinnedRevision, String pinnedDigest) {
        officialRevision = official;
        status = Status.PUBLISHED;
        revision = pinnedRevision;
        digest = pinnedDigest;
        held = false;
    }

    /** The pinned cards have been found in this database. */
    public void hold() {
        held = true;
    }

    /** State, period and successor as the feed tells them. */
    public void change(Status now, LocalDate from, LocalDate to, String successor) {
        status = now;
        effectiveFrom = from;
        effectiveTo = to;
        replacedBy = successor;
    }

    public void discard(long upTo) {
        discardedRevision = Math.max(discardedRevision, upTo);
    }

    /** Forgets what the feed told, for the feed is about to be told anew. */
    public void forget() {
        change(Status.DRAFT, null, null, null);
        revision = null;
        officialRevision = 1;
        digest = null;
        held = false;
        discardedRevision = 0;
    }
}
