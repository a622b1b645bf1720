package kz.kasip.cards.related;

import java.util.List;
import java.util.function.BiPredicate;

/** What speaks for a card being the one that is named, and how sure that is; the surest of a version first. */
enum Evidence {
    TITLE(1.0, (named, card) -> named.atLevelOf(card) && named.bears(card.titles())),
    OTHER_TITLE(0.95, (named, card) -> named.atLevelOf(card) && named.bears(card.otherTitles())),
    OTHER_ENDINGS(0.9, (named, card) -> named.atLevelOf(card) && named.otherEndings(card.titles())),
    TITLE_ALONE(0.85, (named, card) -> named.levelMissing(card) && named.bears(card.titles())),
    MISTYPED(0.85, (named, card) -> named.atLevelOf(card) && named.mistyped(card.titles())),
    /** The classifier of occupations calls the card's code by the title. */
    OCCUPATION(0.85),
    /** The card of another standard, of the same group of economic activities. */
    TITLE_IN_GROUP(0.9),
    /** The same in the same division, for titles of more than one word. */
    TITLE_IN_DIVISION(0.85),
    /** The same anywhere, for a title that the classifier calls the card's code by. */
    TITLE_AND_OCCUPATION(0.85),
    /** The same title in another trade is as a rule another profession. */
    TITLE_IN_ANOTHER_TRADE(0.5);

    /** What speaks for a card of the same version by title and level alone. */
    static final List<Evidence> OF_VERSION = List.of(TITLE, OTHER_TITLE, OTHER_ENDINGS, TITLE_ALONE, MISTYPED);

    final double confidence;
    private final BiPredicate<Named, Candidate> holds;

    Evidence(double confidence) {
        this(confidence, (named, card) -> false);
    }

    Evidence(double confidence, BiPredicate<Named, Candidate> holds) {
        this.confidence = confidence;
        this.holds = holds;
    }

    boolean holds(Named named, Candidate card) {
        return !named.otherCode(card) && holds.test(named, card);
    }

    /** Whether the very title at another level is a better reason to doubt than this is to believe. */
    boolean weak() {
        return ordinal() > OTHER_TITLE.ordinal();
    }
}
