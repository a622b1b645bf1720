package kz.kasip.search.query;

import java.util.List;
import kz.kasip.search.index.Clause;
import kz.kasip.search.query.typed.Word;

/**
 * A text put into another language as far as the glossary goes.
 *
 * @param units what is to be found of each term
 * @param enough how many of them a hit has to hold
 * @param words the words that stand in for the typed ones
 */
record Translation(List<Clause> units, int enough, List<Word> words) {}
