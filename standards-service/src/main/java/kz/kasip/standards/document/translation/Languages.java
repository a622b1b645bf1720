package kz.kasip.standards.document.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.kasip.standards.document.StandardDocument.Approval;

/** The languages of the two documents, the base one first; {@code other} is null where there is one document alone. */
record Languages(String base, String other) {

    /** What each side says, by language, or null where neither says anything. */
    <T, V> Map<String, V> map(Pair<T> pair, Function<T, V> of) {
        Map<String, V> map = LinkedHashMap.newLinkedHashMap(2);
        put(map, base, pair.base(), of);
        put(map, other, pair.other(), of);
        return map.isEmpty() ? null : Collections.unmodifiableMap(map);
    }

    /** The same of a pair of texts or values. */
    <V> Map<String, V> map(Pair<V> pair) {
        return map(pair, Function.identity());
    }

    /** The languages of the documents that have it. */
    List<String> of(Pair<?> pair) {
        List<String> languages = new ArrayList<>(2);
        if (pair.base() != null) {
            languages.add(base);
        }
        if (pair.other() != null) {
            languages.add(other);
        }
        return List.copyOf(languages);
    }

    /** The act of approval that either side names, or null. */
    BilingualStandard.Approval approval(Pair<Approval> approval) {
        if (approval.base() == null && approval.other() == null) {
            return null;
        }
        return new BilingualStandard.Approval(
                of(approval),
                map(approval, Approval::body),
                map(approval, Approval::number),
                map(approval, Approval::date),
                map(approval, Approval::appendix));
    }

    private static <T, V> void put(Map<String, V> map, String language, T side, Function<T, V> of) {
        V value = side == null ? null : of.apply(side);
        if (value != null) {
            map.put(language, value);
        }
    }
}
