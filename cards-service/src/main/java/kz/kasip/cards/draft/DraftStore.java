package kz.kasip.cards.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardNumbers;
import kz.kasip.cards.card.CardRepository;
import kz.kasip.cards.card.CardRevision;
import kz.kasip.cards.card.CardRevisionRepository;
import kz.kasip.cards.change.ChangeFeed;
import kz.kasip.cards.problem.Conflict;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;
import kz.kasip.cards.restoration.Restoration;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.StandardVersionRepository;
import kz.kasip.cards.version.VersionId;
import org.jboss.logging.Logger;

/** Takes the cards of draft revisions and gives each card its id. */
@ApplicationScoped
class DraftStore {
    private static final Logger LOG = Logger.getLogger(DraftStore.class);

    private final StandardVersionRepository versions;
    private final CardRevisionRepository revisions;
    private final CardRepository cards;
    private final CardNumbers numbers;
    private final ChangeFeed feed;
    private final Restoration restoration;

    DraftStore(
            StandardVersionRepository versions,
            CardRevisionRepository revisions,
            CardRepository cards,
            CardNumbers numbers,
            ChangeFeed feed,
            Restoration restoration) {
        this.versions = versions;
        this.revisions = revisions;
        this.cards = cards;
        this.numbers = numbers;
        this.feed = feed;
        this.restoration = restoration;
    }

    /**
     * Stores a revision once; the same again gives the same answer.
     *
     * @throws Conflict when the revision stands here with another digest, was discarded, or another one is published
     * @throws kz.kasip.cards.problem.Unavailable after a restore, until the missing cards are here
     */
    @Transactional
    StoredDraft store(VersionId id, long revision, NewDraft draft) {
        checkPlaces(draft.cards());
        versions.lock(id.code());
        StandardVersion version = versions.findOrCreate(id);
        CardRevision.Key key = CardRevision.Key.of(id, revision);
        Optional<CardRevision> stored = revisions.findByIdOptional(key);
        refuse(version, revision, draft, stored);
        if (stored.isPresent()) {
            return StoredDraft.of(stored.get(), cards.of(id, revision));
        }
        if (draft.ids() == null && !version.pins(revision, draft.digest())) {
            restoration.requireAllNumbersKnown(id);
        }
        CardRevision fresh = new CardRevision(key, draft.officialRevision(), draft.digest(), draft.language());
        revisions.persist(fresh);
        List<Card> numbered = number(version, fresh, draft);
        cards.persist(numbered);
        cards.flush();
        if (version.pins(revision, draft.digest())) {
            bringBack(version, fresh);
        } else if (isMissing(version, draft)) {
            fresh.publish();
            numbers.makePermanent(id, revision);
        }
        return StoredDraft.of(fresh, numbered);
    }

    @Transactional
    Optional<StoredDraft> find(VersionId id, long revision) {
        return revisions
                .findByIdOptional(CardRevision.Key.of(id, revision))
                .map(stored -> StoredDraft.of(stored, cards.of(id, revision)));
    }

    /** Drops a revision that no draft has come to be of; what is published stays. */
    @Transactional
    void drop(VersionId id, long revision) {
        versions.lock(id.code());
        revisions.dropDraft(id, revision);
        numbers.freeUnused(id.code());
    }

    private void refuse(StandardVersion version, long revision, NewDraft draft, Optional<CardRevision> stored) {
        if (stored.isPresent() && !stored.get().digest().equals(draft.digest())) {
            throw new Conflict(
                    "revision-differs",
                    "Revision " + revision + " of " + version.id() + " is stored with another digest");
        }
        boolean correction = draft.officialRevision() > version.officialRevision();
        if (version.published()
                && !correction
                && !isMissing(version, draft)
                && !version.pins(revision, draft.digest())) {
            throw new Conflict("version-published", version.id() + " is published with revision " + version.revision());
        }
        if (!version.pins(revision, draft.digest()) && stored.isEmpty() && version.discarded(revision)) {
            throw new Conflict("draft-discarded", "Revision " + revision + " of " + version.id() + " was discarded");
        }
    }

    /** Whether they are the cards of a corrected revision that are handed in again and that a restore has lost. */
    private boolean isMissing(StandardVersion version, NewDraft draft) {
        return draft.ids() != null
                && version.published()
                && draft.officialRevision() < version.officialRevision()
                && revisions.published(version.id(), draft.officialRevision()).isEmpty();
    }

    private static void checkPlaces(List<CardContent> cards) {
        long places = cards.stream().mapToInt(CardContent::number).distinct().count();
        if (places != cards.size()) {
            throw new Invalid(
                    "cards-ambiguous",
                    "Two cards stand at the same place",
                    new Violation("cards", "each number may stand once"));
        }
    }

    private List<Card> number(StandardVersion version, CardRevision revision, NewDraft draft) {
        List<CardContent> inOrder = draft.cards().stream()
                .sorted(Comparator.comparingInt(CardContent::number))
                .toList();
        List<CardTraits> incoming =
                inOrder.stream().map(content -> CardTraits.of(0, content)).toList();
        List<CardTraits> known = traits(cards.newestBearers(revision.id().code()));
        Map<Integer, Integer> matched = matched(version, known, incoming);
        Map<Integer, Integer> serials = draft.ids() == null ? matched : given(version, draft, known, matched);
        PrimitiveIterator.OfInt fresh = IntStream.of(
                        numbers.reserve(revision.id().code(), inOrder.size() - serials.size()))
                .iterator();
        return inOrder.stream()
                .map(content -> {
                    Integer serial = serials.get(content.number());
                    return new Card(revision, serial != null ? serial : fresh.nextInt(), content);
                })
                .toList();
    }

    private Map<Integer, Integer> given(
            StandardVersion version, NewDraft draft, List<CardTraits> known, Map<Integer, Integer> matched) {
        GivenNumbers given = GivenNumbers.of(version.id(), draft);
        if (!version.published()) {
            given.requireFree(known.stream().map(CardTraits::serial).collect(Collectors.toSet()), matched);
        }
        numbers.claim(version.id().code(), given.byPlace().values());
        return given.byPlace();
    }

    /** The numbers of known cards; those of a correction are looked for among the cards that it corrects first. */
    private Map<Integer, Integer> matched(StandardVersion version, List<CardTraits> known, List<CardTraits> incoming) {
        List<CardTraits> corrected = version.held() ? traits(cards.of(version.id(), version.revision())) : List.of();
        Map<Integer, Integer> serials = CardMatching.match(corrected, incoming);
        Set<Integer> taken = corrected.stream().map(CardTraits::serial).collect(Collectors.toSet());
        List<CardTraits> others =
                known.stream().filter(card -> !taken.contains(card.serial())).toList();
        List<CardTraits> left = incoming.stream()
                .filter(card -> !serials.containsKey(card.place()))
                .toList();
        serials.putAll(CardMatching.match(others, left));
        return serials;
    }

    private static List<CardTraits> traits(List<Card> cards) {
        return cards.stream().map(CardTraits::of).toList();
    }

    /** The cards of a published version were missing, after a restore of this database, and are here again. */
    private void bringBack(StandardVersion version, CardRevision revision) {
        LOG.warnf("The missing cards of published %s, revision %d, are here again", version.id(), version.revision());
        revision.publish();
        numbers.makePermanent(version.id(), version.revision());
        version.hold();
        feed.published(version);
    }
}
