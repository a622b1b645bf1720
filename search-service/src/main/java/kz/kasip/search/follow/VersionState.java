package kz.kasip.search.follow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import kz.kasip.search.client.Change;
import kz.kasip.search.index.VersionKey;

/**
 * What the index knows of a version of a standard: what the feeds told of it, and what of it is indexed.
 *
 * @param revision the published revision, or null while only the cards' feed told of the version
 * @param cardsRevision the revision of the cards that are published, or null
 * @param indexedRevision the revision whose passages are in the index, or null
 * @param passages how many passages that are
 * @param officialRevision which revision of the version as published it is, counting its corrections; null: the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionState(
        String code,
        int version,
        String status,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Long revision,
        Long cardsRevision,
        Long indexedRevision,
        long passages,
        Integer officialRevision) {

    private static final String PUBLISHED = "PUBLISHED";
    private static final String REPEALED = "REPEALED";

    static VersionState unknown(String code, int version) {
        return new VersionState(code, version, null, null, null, null, null, null, 0, null);
    }

    /** The state after a change that a feed told; changes of other kinds leave it as it is. */
    VersionState after(Change change) {
        return switch (change.type()) {
            case "VERSION_PUBLISHED", "VERSION_CHANGED" ->
                new VersionState(
                        code,
                        version,
                        change.status(),
                        change.effectiveFrom() == null ? effectiveFrom : change.effectiveFrom(),
                        change.effectiveTo(),
                        later(revision, change.revision()),
                        cardsRevision,
                        indexedRevision,
                        passages,
                        change.officialRevision() == null ? officialRevision : change.officialRevision());
            case "CARDS_PUBLISHED", "CARDS_CHANGED" ->
                new VersionState(
                        code,
                        version,
                        status,
                        effectiveFrom,
                        effectiveTo,
                        revision,
                        later(cardsRevision, change.revision()),
                        indexedRevision,
                        passages,
                        officialRevision);
            case null, default -> this;
        };
    }

    VersionState indexed(Long atRevision, long count) {
        return new VersionState(
                code,
                version,
                status,
                effectiveFrom,
                effectiveTo,
                revision,
                cardsRevision,
                atRevision,
                count,
                officialRevision);
    }

    /** Whether everybody may see the version on a day, be it in force or not any more. */
    boolean isPublic(LocalDate day) {
        return (PUBLISHED.equals(status) || REPEALED.equals(status)) && hasBegun(day);
    }

    /** Whether the version is in force on a day; a repealed one without an end never is. */
    boolean isInForce(LocalDate day) {
        return isPublic(day) && (effectiveTo == null ? PUBLISHED.equals(status) : !effectiveTo.isBefore(day));
    }

    /** Whether the version was in force once and ended because its time was over. */
    boolean isPast(LocalDate day) {
        return PUBLISHED.equals(status) && hasBegun(day) && !isInForce(day);
    }

    /** Whether the version was in force once and ended because its standard was repealed. */
    boolean isRepealed(LocalDate day) {
        return REPEALED.equals(status) && hasBegun(day) && !isInForce(day);
    }

    private boolean hasBegun(LocalDate day) {
        return effectiveFrom == null || !effectiveFrom.isAfter(day);
    }

    @JsonIgnore
    boolean isIndexed() {
        return indexedRevision != null;
    }

    /** Whether the index holds the revision that is published. */
    @JsonIgnore
    boolean isUpToDate() {
        return Objects.equals(revision, indexedRevision);
    }

    /** Whether both feeds told of the published revision, so that both parts of it can be read. */
    @JsonIgnore
    boolean isReadable() {
        return revision != null && cardsRevision != null && cardsRevision >= revision;
    }

    /** The revision to be read from the other services. */
    @JsonIgnore
    int readableRevision() {
        return officialRevision == null ? 1 : officialRevision;
    }

    @JsonIgnore
    VersionKey publishedKey() {
        return new VersionKey(code, version, revision);
    }

    @JsonIgnore
    VersionKey indexedKey() {
        return new VersionKey(code, version, indexedRevision);
    }

    private static Long later(Long one, Long other) {
        return one == null || other != null && other > one ? other : one;
    }
}
