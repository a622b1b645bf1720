package kz.kasip.search.index;

/** How hits are ordered; what is alike in that is ordered by its key, so that every engine does the same. */
public enum Order {
    /** The best first. */
    RELEVANCE(null, true),
    /** By the title, in the order of the Kazakh alphabet. */
    TITLE_KK(Fields.TITLE_SORT_KK, false),
    /** By the title, in the order of the Russian alphabet. */
    TITLE_RU(Fields.TITLE_SORT_RU, false),
    /** The lowest level first, what has none last. */
    LEVEL(Fields.ORK_LEVEL, false),
    /** What came into force last first, what never says when last. */
    DATE(Fields.DATE, true);

    private final String field;
    private final boolean descending;

    Order(String field, boolean descending) {
        this.field = field;
        this.descending = descending;
    }

    /** The field whose values are ordered; null: it is the score. */
    public String field() {
        return field;
    }

    /** Whether great values come first; what has none comes last always. */
    public boolean isDescending() {
        return descending;
    }
}
