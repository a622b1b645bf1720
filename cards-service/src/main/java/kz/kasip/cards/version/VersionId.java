package kz.kasip.cards.version;

import jakarta.persistence.Embeddable;

/** A version of a standard by its natural key. */
@Embeddable
public record VersionId(String code, int version) {
    public static VersionId of(StandardCode code, int version) {
        return new VersionId(code.value(), version);
    }

    @Override
    public String toString() {
        return code + "/" + version;
    }
}
