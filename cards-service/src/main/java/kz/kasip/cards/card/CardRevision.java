package kz.kasip.cards.card;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.kasip.cards.version.VersionId;

/** The cards of one version as they were handed over at one time; a published one never changes. */
@Entity
@Table(name = "card_revision")
public class CardRevision {
    /** A revision by its natural key. */
    @Embeddable
    public record Key(String code, int version, long revision) {
        public static Key of(VersionId version, long revision) {
            return new Key(version.code(), version.version(), revision);
        }
    }

    @EmbeddedId
    Key id;

    String digest;
    String language;
    int officialRevision = 1;
    boolean published;

    protected CardRevision() {}

    /** @param officialRevision that of the version which the cards are made for */
    public CardRevision(Key id, int officialRevision, String digest, String language) {
        this.id = id;
        this.officialRevision = officialRevision;
        this.digest = digest;
        this.language = language;
    }

    public Key id() {
        return id;
    }

    public String digest() {
        return digest;
    }

    /** Makes it permanent: it is never dropped from now on. */
    public void publish() {
        published = true;
    }
}
