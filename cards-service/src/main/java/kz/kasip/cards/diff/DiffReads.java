package kz.kasip.cards.diff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardRepository;
import kz.kasip.cards.card.CardRevision;
import kz.kasip.cards.card.CardRevisionRepository;
import kz.kasip.cards.problem.NotFound;
import kz.kasip.cards.problem.Unavailable;
import kz.kasip.cards.version.Freshness;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.StandardVersionRepository;
import kz.kasip.cards.version.VersionId;

/** Finds the cards of the two versions that are compared, drafts included: who asks has seen to it who may read them. */
@ApplicationScoped
class DiffReads {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final StandardVersionRepository versions;
    private final CardRevisionRepository revisions;
    private final CardRepository cards;
    private final Freshness freshness;

    DiffReads(
            StandardVersionRepository versions,
            CardRevisionRepository revisions,
            CardRepository cards,
            Freshness freshness) {
        this.versions = versions;
        this.revisions = revisions;
        this.cards = cards;
        this.freshness = freshness;
    }

    /** The cards of a version as published or, of a draft, as handed over last; asks the feed once before it gives up. */
    List<IdentifiedCard> of(VersionId id, Integer officialRevision) {
        Supplier<Optional<List<IdentifiedCard>>> lookUp = () -> QuarkusTransaction.requiringNew()
                .call(() -> find(id, officialRevision).map(DiffReads::identified));
        return lookUp.get()
                .or(() -> {
                    freshness.catchUp();
                    return lookUp.get();
                })
                .orElseThrow(() -> new NotFound("version-unknown", "No cards of version " + id + " are known"));
    }

    private Optional<List<Card>> find(VersionId id, Integer officialRevision) {
        return versions.find(id)
                .filter(StandardVersion::published)
                .filter(version -> officialRevision == null || officialRevision <= version.officialRevision())
                .map(version -> published(version, officialRevision))
                .or(() -> draft(id, officialRevision).map(drafted -> of(id, drafted)));
    }

    private Optional<CardRevision> draft(VersionId id, Integer officialRevision) {
        return officialRevision == null ? revisions.newest(id) : revisions.draft(id, officialRevision);
    }

    private List<Card> published(StandardVersion version, Integer officialRevision) {
        if (officialRevision != null && officialRevision < version.officialRevision()) {
            return revisions
                    .published(version.id(), officialRevision)
                    .map(revision -> of(version.id(), revision))
                    .orElseThrow(() -> missing(version));
        }
        if (!version.held()) {
            throw missing(version);
        }
        return cards.of(version.id(), version.revision());
    }

    private List<Card> of(VersionId id, CardRevision revision) {
        return cards.of(id, revision.id().revision());
    }

    private static Unavailable missing(StandardVersion version) {
        return new Unavailable("cards-missing", "The cards of " + version.id() + " are not here just now", RETRY_AFTER);
    }

    private static List<IdentifiedCard> identified(List<Card> found) {
        return found.stream()
                .map(card -> new IdentifiedCard(card.cardId(), card.body()))
                .toList();
    }
}
