package kz.kasip.search.client;

import java.util.Optional;

/** A feed of changes that is followed. */
public interface Feed {
    /** The name it is spoken of by, and its cursor is kept under. */
    String name();

    /**
     * What came after a cursor (null: from the beginning), waiting up to so many seconds for it; empty when the cursor is of another
     * epoch of the feed.
     *
     * @throws kz.kasip.search.problem.Unavailable when the service, or the issuer of the token for it, can't be reached or fails
     */
    Optional<ChangePage> changes(String after, int waitSeconds);
}
