package kz.kasip.cards.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kasip.cards.card.CardNumbers;
import kz.kasip.cards.card.CardRevision;
import kz.kasip.cards.card.CardRevisionRepository;
import kz.kasip.cards.change.ChangeFeed;
import kz.kasip.cards.client.StandardChange;
import kz.kasip.cards.version.LegalDay;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.StandardVersion.Status;
import kz.kasip.cards.version.StandardVersionRepository;
import kz.kasip.cards.version.VersionId;
import org.jboss.logging.Logger;

/** What one entry of the feed does to a version, its cards and the own feed; runs in the caller's transaction. */
@ApplicationScoped
class VersionChange {
    private static final Logger LOG = Logger.getLogger(VersionChange.class);

    private final StandardVersionRepository versions;
    private final CardRevisionRepository revisions;
    private final CardNumbers numbers;
    private final ChangeFeed feed;

    VersionChange(
            StandardVersionRepository versions,
            CardRevisionRepository revisions,
            CardNumbers numbers,
            ChangeFeed feed) {
        this.versions = versions;
        this.revisions = revisions;
        this.numbers = numbers;
        this.feed = feed;
    }

    /** What followers of the own feed have been told of a version. */
    record Told(VersionId id, Status status, LocalDate from, LocalDate to, Long revision, boolean held) {
        static Told of(StandardVersion version) {
            return new Told(
                    version.id(),
                    version.status(),
                    version.effectiveFrom(),
                    version.effectiveTo(),
                    version.revision(),
                    version.held());
        }

        boolean sameCards(Told other) {
            return other != null && Objects.equals(revision, other.revision) && held == other.held;
        }
    }

    void apply(StandardChange change, boolean tell) {
        StandardVersion version = versions.findOrCreate(new VersionId(change.code(), change.version()));
        switch (change.type()) {
            case StandardChange.PUBLISHED -> publish(version, change, tell);
            case StandardChange.CHANGED -> change(version, change, tell);
            case StandardChange.DISCARDED -> discard(version, change.revision());
            default -> LOG.warnf("Entry %d of the feed is of an unknown type: %s", change.position(), change.type());
        }
    }

    private void publish(StandardVersion version, StandardChange change, boolean tell) {
        version.publish(change.officialRevision(), change.revision(), change.digest());
        describe(version, change);
        CardRevision pinned = revisions.findById(CardRevision.Key.of(version.id(), change.revision()));
        if (pinned == null || !pinned.digest().equals(change.digest())) {
            LOG.errorf(
                    "The cards of published %s, revision %d, digest %s, are not here (%s): they are answered with 503",
                    version.id(), change.revision(), change.digest(), pinned == null ? "absent" : pinned.digest());
            return;
        }
        pinned.publish();
        version.hold();
        revisions.flush();
        numbers.makePermanent(version.id(), change.revision());
        revisions.dropDraftsOf(version.id(), change.officialRevision());
        numbers.freeUnused(version.id().code());
        if (tell) {
            feed.published(version);
        }
    }

    private void change(StandardVersion version, StandardChange change, boolean tell) {
        if (!version.published()) {
            LOG.errorf("Entry %d of the feed changes %s, which is not published", change.position(), version.id());
            return;
        }
        describe(version, change);
        if (tell && version.held()) {
            feed.changed(version);
        }
    }

    private void discard(StandardVersion version, long upTo) {
        version.discard(upTo);
        revisions.flush();
        revisions.dropDrafts(version.id(), upTo);
        numbers.freeUnused(version.id().code());
    }

    private static void describe(StandardVersion version, StandardChange change) {
        LocalDate from = change.effectiveFrom() != null
                ? change.effectiveFrom()
                : Objects.requireNonNullElseGet(
                        version.effectiveFrom(),
                        () -> change.at().atZone(LegalDay.ZONE).toLocalDate());
        Status status = change.status() == null ? Status.PUBLISHED : status(change.status());
        version.change(status, from, change.effectiveTo(), change.replacedBy());
    }

    /** A publication still to come (SCHEDULED) is a published one whose day is not here yet. */
    private static Status status(String told) {
        return "SCHEDULED".equals(told) ? Status.PUBLISHED : Status.valueOf(told);
    }

    /** Tells followers of the own feed what a new beginning changed. */
    void tellDifferences(List<Told> before, List<StandardVersion> now) {
        Map<VersionId, Told> told = before.stream().collect(Collectors.toMap(Told::id, Function.identity()));
        List<StandardVersion> inOrder = now.stream()
                .sorted(Comparator.comparing(
                                (StandardVersion version) -> version.id().code())
                        .thenComparing(version -> version.id().version()))
                .toList();
        for (StandardVersion version : inOrder) {
            Told then = told.get(version.id());
            Told since = Told.of(version);
            if (version.held() && !since.sameCards(then)) {
                feed.published(version);
            } else if (then != null && then.held() && !since.equals(then)) {
                feed.changed(version);
            }
        }
    }
}
