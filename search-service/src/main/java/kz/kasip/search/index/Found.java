package kz.kasip.search.index;

import java.util.List;

/**
 * One hit.
 *
 * @param shown of passages with equal texts the best one
 * @param cards the cards that the text stands in, of the versions seen and whatever else the hits are limited to; the first
 *     {@value #MOST_CARDS} by their ids
 */
public record Found(PassageText shown, float score, List<CardRef> cards) {
    /** So many cards are told of a text at most. */
    public static final int MOST_CARDS = 1000;
}
