package kz.kasip.cards.compare.wording;

/** How the words of a language end. */
interface Endings {
    /** No stem is shorter. */
    int SHORTEST_STEM = 3;

    /** Whether two forms of one word may have no more letters than these in common before their endings. */
    boolean enough(int common, String end, String otherEnd);

    /** The form without its endings. */
    String stem(String form);

    /** A stem with the vowels that are often exchanged made one. */
    String root(String stem);

    /** What stays of a stem when vowels come and go from form to form. */
    String bones(String stem);

    /** Whether a word may end so after its stem; nothing is an ending too. */
    boolean isEnding(String end);

    /** Whether two forms may be of one word: what follows their common beginning is an ending of each. */
    default boolean ofOneWord(String one, String other) {
        for (int common = Typing.commonBeginning(one, other); common >= SHORTEST_STEM - 1; common--) {
            String end = one.substring(common);
            String otherEnd = other.substring(common);
            if (enough(common, end, otherEnd) && isEnding(end) && isEnding(otherEnd)) {
                return true;
            }
        }
        return false;
    }
}
