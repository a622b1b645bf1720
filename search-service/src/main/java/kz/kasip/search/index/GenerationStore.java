package kz.kasip.search.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Where generations of the index live, and which of them is the current one. */
interface GenerationStore {
    /** The generation that serves, if one was ever completed that has the fields of this release. */
    Optional<CurrentGeneration> current();

    /** Makes a generation of this release the current one, at once. */
    void makeCurrent(String generation);

    /** Removes all of a generation. */
    void remove(String generation);

    /** Removes generations that nobody will complete any more. */
    void removeLeftovers();

    /**
     * Looks through all that is stored of a generation, which must not be open.
     *
     * @throws IOException when it is torn
     */
    void check(String generation) throws IOException;

    /** What Hibernate Search needs to be told to use a generation. */
    Map<String, Object> settings(String generation);

    /** What runs questions on a generation that is open. */
    Engine engine(String generation, SearchMapping mapping);
}
