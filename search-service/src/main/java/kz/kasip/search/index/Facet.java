package kz.kasip.search.index;

/** What hits are divided by. */
public enum Facet {
    KIND(Fields.KIND),
    LANGUAGE(Fields.LANGUAGE),
    ORK_LEVEL(Fields.ORK_LEVEL),
    /** Sections ({@code J}), and the classes under them ({@code J/62.01}). */
    OKED(Fields.OKED_TREE),
    GROUP(Fields.GROUP),
    STANDARD(Fields.STANDARD),
    STATUS(Fields.VERSION_KEY);

    /** So many values of a facet are told about, the commonest; ties may make them more. */
    public static final int MOST_VALUES = 1000;

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** The field whose values are counted; of {@link #STATUS} the versions have to be asked. */
    public String field() {
        return field;
    }
}
