package kz.kasip.standards.document.translation;

import java.util.ArrayList;
import java.util.List;

/** Pairs two lists in their order. */
final class Alignment {

    private Alignment() {}

    /** Pairs by place; what one list has more stays alone at the end. */
    static <T> List<Pair<T>> byPlace(Pair<List<T>> lists) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(lists.base().size(), lists.other().size()); i++) {
            pairs.add(new Pair<>(at(lists.base(), i), at(lists.other(), i)));
        }
        return pairs;
    }

    private static <T> T at(List<T> list, int i) {
        return i < list.size() ? list.get(i) : null;
    }
}
