package kz.kasip.cards.compare;

/**
 * Two texts that belong together.
 *
 * @param from index in the one list
 * @param to index in the other
 * @param score how alike they are, from {@link Matching#THRESHOLD} to 1
 * @param equal whether they say the same but for case, punctuation and the like
 */
public record Match(int from, int to, double score, boolean equal) {
    Match mirrored() {
        return new Match(to, from, score, equal);
    }
}
