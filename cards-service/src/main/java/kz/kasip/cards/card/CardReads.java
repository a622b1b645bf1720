package kz.kasip.cards.card;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.kasip.cards.problem.NotFound;
import kz.kasip.cards.problem.Refusal;
import kz.kasip.cards.problem.Unavailable;
import kz.kasip.cards.version.Freshness;
import kz.kasip.cards.version.LegalDay;
import kz.kasip.cards.version.StandardCode;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.StandardVersionRepository;
import kz.kasip.cards.version.VersionId;

/** Finds published cards; before something is called unknown, the feed of standards-service is asked once. */
@ApplicationScoped
public class CardReads {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final StandardVersionRepository versions;
    private final CardRevisionRepository revisions;
    private final CardRepository cards;
    private final Freshness freshness;
    private final LegalDay legalDay;

    CardReads(
            StandardVersionRepository versions,
            CardRevisionRepository revisions,
            CardRepository cards,
            Freshness freshness,
            LegalDay legalDay) {
        this.versions = versions;
        this.revisions = revisions;
        this.cards = cards;
        this.freshness = freshness;
        this.legalDay = legalDay;
    }

    /** A card and its version. */
    record Found(Card card, StandardRef standard) {}

    /** The cards of a version. */
    record Whole(StandardRef standard, List<Card> cards) {}

    /** A card in the version in force on a day (null: today), or else in the last one before it that has the card. */
    public Card card(CardId id, LocalDate asOf) {
        return found(id, asOf).card();
    }

    /** The same with its version. */
    Found found(CardId id, LocalDate asOf) {
        return sure(
                () -> candidates(id.code(), asOf)
                        .flatMap(version -> cardOf(version, id).stream())
                        .findFirst(),
                () -> new NotFound("card-unknown", "No published version" + until(asOf) + " has the card " + id));
    }

    /** The cards of the revision that a card is of, itself among them. */
    public List<Card> besides(Card card) {
        return QuarkusTransaction.requiringNew()
                .call(() -> cards.of(new VersionId(card.code(), card.version()), card.revision()));
    }

    /** The cards of the version in force on a day (null: today), or else of the last one before it. */
    Whole ofStandard(StandardCode code, LocalDate asOf) {
        return sure(
                () -> candidates(code, asOf)
                        .findFirst()
                        .map(version -> new Whole(StandardRef.of(version), cardsOf(version))),
                () -> new NotFound(
                        "standard-unknown", "No published version" + until(asOf) + " of " + code + " is known"));
    }

    /**
     * The cards of a revision of a version that everybody may see, or for an editor of a draft.
     *
     * @param revision the official revision; null for the first, or for an editor the newest draft of what is not published
     */
    List<Card> ofVersion(VersionId id, Integer revision, boolean editor) {
        return sure(
                () -> published(id, revision, editor),
                // cards of a draft would answer for a publication that is not applied yet
                () -> published(id, revision, editor).or(() -> editor ? draft(id, revision) : Optional.empty()),
                () -> new NotFound("version-unknown", "No such published revision of version " + id + " is known"));
    }

    /**
     * The cards of exactly one draft revision of a version, whether or not its publication is applied here yet.
     *
     * @throws Unavailable {@code cards-missing} when they are not here
     */
    public List<Card> ofDraft(VersionId id, long draft) {
        return sure(() -> exactly(id, draft), () -> missing(id));
    }

    private Optional<List<Card>> exactly(VersionId id, long draft) {
        boolean lost = versions.find(id)
                .filter(version -> version.published() && version.revision() == draft && !version.held())
                .isPresent();
        return lost
                ? Optional.empty()
                : revisions.findByIdOptional(CardRevision.Key.of(id, draft)).map(found -> cards.of(id, draft));
    }

    private Optional<List<Card>> published(VersionId id, Integer revision, boolean editor) {
        Predicate<StandardVersion> visible =
                editor ? StandardVersion::published : known -> known.publicOn(legalDay.today());
        int official = revision == null ? 1 : revision;
        return versions.find(id)
                .filter(visible)
                .filter(known -> official <= known.officialRevision())
                .map(known -> cardsOf(known, official));
    }

    private <T> T sure(Supplier<Optional<T>> lookUp, Supplier<? extends Refusal> absent) {
        return sure(lookUp, lookUp, absent);
    }

    /** Runs a look-up in a transaction of its own and, where it found nothing, another after catching up. */
    private <T> T sure(Supplier<Optional<T>> first, Supplier<Optional<T>> again, Supplier<? extends Refusal> absent) {
        return QuarkusTransaction.requiringNew()
                .call(first::get)
                .or(() -> {
                    freshness.catchUp();
                    return QuarkusTransaction.requiringNew().call(again::get);
                })
                .orElseThrow(absent);
    }

    private Stream<StandardVersion> candidates(StandardCode code, LocalDate asOf) {
        LocalDate today = legalDay.today();
        LocalDate day = asOf == null ? today : asOf;
        return versions.publicOn(today, code).stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .sorted(countingOn(day));
    }

    /** Of the versions of a standard the one that counts on a day first: that in force, else the last one before it. */
    static Comparator<StandardVersion> countingOn(LocalDate day) {
        Function<StandardVersion, Boolean> outOfForce = version -> !version.inForceOn(day);
        return Comparator.comparing(outOfForce)
                .thenComparing(StandardVersion::effectiveFrom, Comparator.reverseOrder())
                .thenComparing(StandardVersion::neverInForce);
    }

    private Optional<Found> cardOf(StandardVersion version, CardId id) {
        checkHeld(version);
        return cards.find(version.id(), version.revision(), id).map(card -> new Found(card, StandardRef.of(version)));
    }

    private List<Card> cardsOf(StandardVersion version) {
        checkHeld(version);
        return cards.of(version.id(), version.revision());
    }

    private List<Card> cardsOf(StandardVersion version, int official) {
        if (official == version.officialRevision()) {
            return cardsOf(version);
        }
        return revisions
                .published(version.id(), official)
                .map(revision -> cards.of(version.id(), revision.id().revision()))
                .orElseThrow(() -> missing(version.id()));
    }

    static void checkHeld(StandardVersion version) {
        if (!version.held()) {
            throw missing(version.id());
        }
    }

    private static Unavailable missing(VersionId id) {
        return new Unavailable("cards-missing", "The cards of " + id + " are not here just now", RETRY_AFTER);
    }

    private Optional<List<Card>> draft(VersionId id, Integer official) {
        return (official == null ? revisions.newest(id) : revisions.draft(id, official))
                .map(newest -> cards.of(id, newest.id().revision()));
    }

    private static String until(LocalDate asOf) {
        return asOf == null ? "" : " until " + asOf;
    }
}
