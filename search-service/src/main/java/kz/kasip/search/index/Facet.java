package kz.kasip.search.index;

import java.util.HashMap;
import java.util.Map;

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

    /** So many values of a facet are told about: those with the most hits, of equal ones the first by name. */
    public static final int MOST_VALUES = 200;

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** Those of all values that are told about. */
    public static Map<String, Long> commonest(Map<String, Long> counts) {
        if (counts.size() <= MOST_VALUES) {
            return counts;
        }
        Map<String, Long> most = new HashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .forEach(value -> most.put(value.getKey(), value.getValue()));
        return most;
    }

    /** The field whose values are counted; of {@link #STATUS} the versions have to be asked. */
    public String field() {
        return field;
    }
}
