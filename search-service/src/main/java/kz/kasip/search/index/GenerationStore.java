package kz.kasip.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Where generations of the index live, and which of them is the current one. */
interface GenerationStore {
    /** The generation that serves, if one was ever completed that has the fields of this release. */
    Optional<CurrentGeneration> current();

    /** Makes a generation of this release the current one, at once. */
    void makeCurrent(String generation);

    /** Makes room for a generation that is to be made, of which there may be remains. */
    void prepare(String generation);

    /** Removes all of a generation. */
    void remove(String generation);

    /** Removes a generation that this process does not use any more, unless others may. */
    void retire(String generation);

    /** Removes generations that nobody will complete or uses any more, never the one that serves; to be called by who writes. */
    void tidy(Optional<String> serving);

    /** Tells apart what a generation's kept values are now from what they were before, wherever they were written. */
    long stamp(String generation);

    /** For how long it is worth asking again when a search fails. */
    Duration patience();

    /** For how long other replicas may still ask for what was replaced. */
    Duration echo();

    Turn turn();

    Notices notices();

    /**
     * Looks through all that is stored of a generation.
     *
     * @throws TornIndex when it is torn
     * @throws IOException when that can't be told just now
     */
    void check(String generation) throws IOException;

    /**
     * Looks whether all of a generation is there that should be; costs little.
     *
     * @throws TornIndex when it is not
     * @throws IOException when that can't be told just now
     */
    void look(String generation) throws IOException;

    /** What Hibernate Search needs to be told to use a generation. */
    Map<String, Object> settings(String generation);

    /** What runs questions on a generation that is open. */
    Engine engine(String generation, SearchMapping mapping);
}
