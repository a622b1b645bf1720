package kz.kasip.cards.related;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.cards.card.CardTitles;

/** What is known beyond the version whose related professions are linked. */
interface Register {
    /** The codes of occupations that the classifier calls by the titles, by title. */
    Map<String, Set<String>> occupations(Collection<String> titles);

    /** The cards in force of other standards that bear one of the titles. */
    List<CardTitles> elsewhere(Collection<String> titles);

    /** Whether a word stands in the classifier, and so is no slip of the hand. */
    boolean knows(String word);
}
