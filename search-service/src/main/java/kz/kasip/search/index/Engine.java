package kz.kasip.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What runs questions on one generation of the index. */
public interface Engine {
    /** Answers a question; the versions given are seen. */
    Answer ask(Question question, InForce versions);

    /** Those of the terms that occur in a field at all, also in what is not seen. */
    Set<String> known(String field, Collection<String> terms);

    /** Those of the terms of each field that occur in it at all, also in what is not seen; in one round trip. */
    default Map<String, Set<String>> known(Map<String, Set<String>> terms) {
        Map<String, Set<String>> known = new HashMap<>();
        terms.forEach((field, asked) -> known.put(field, known(field, asked)));
        return known;
    }

    /** Takes notice that other versions are seen from now on, and that what was written of them has to be found. */
    default void show(InForce versions) {}

    /** Gets ready for questions, of which there may be none until then; the first one would wait for it. */
    default void prepare() {}

    /** Puts together what was written piece by piece, so that it is asked faster; takes long. */
    default void compact() {}

    /** Lets go of the index. */
    default void close() {}
}
