package kz.kasip.gateway.cache;

/**
 * What is known of the change feed.
 *
 * @param position the newest that was heard of, or null while nothing was
 * @param followed whether the feed would tell at once of a newer one
 */
record Knowledge(Position position, boolean followed) {
    static final Knowledge NOTHING = new Knowledge(null, false);

    /** Whether an answer made there tells what is known to have changed since. */
    boolean isAheadOf(Position answer) {
        return position != null && (!position.isOfEpochOf(answer) || answer.isOlderThan(position));
    }

    Knowledge at(Position newer) {
        return new Knowledge(newer, followed);
    }

    Knowledge whileFollowed(boolean yes) {
        return followed == yes ? this : new Knowledge(position, yes);
    }
}
