package kz.kasip.search.index;

import java.util.Map;
import java.util.Optional;

/** Where generations of the index live, and which of them is the current one. */
interface GenerationStore {
    /** The name of the generation that serves, if one was ever completed. */
    Optional<String> current();

    /** Makes a generation the current one, at once. */
    void makeCurrent(String generation);

    /** Removes all of a generation. */
    void remove(String generation);

    /** Removes generations that nobody will complete any more. */
    void removeLeftovers();

    /** What Hibernate Search needs to be told to use a generation. */
    Map<String, Object> settings(String generation);
}
