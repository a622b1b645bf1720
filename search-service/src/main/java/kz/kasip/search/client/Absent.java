package kz.kasip.search.client;

import java.util.List;

/** What stands for a list that an answer leaves out. */
final class Absent {
    private Absent() {}

    static <T> List<T> empty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
