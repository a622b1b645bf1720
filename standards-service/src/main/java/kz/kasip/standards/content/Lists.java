package kz.kasip.standards.content;

import java.util.List;

/** Lists that may be left out. */
final class Lists {

    private Lists() {}

    static <T> List<T> present(List<T> list) {
        return list == null ? List.of() : list;
    }
}
