package kz.kasip.search.match;

/** A failure that tells where it happened, and nothing of what it was about. */
final class UndisclosedFailure extends RuntimeException {
    UndisclosedFailure(RuntimeException failed) {
        super(null, null, false, true);
        setStackTrace(failed.getStackTrace());
    }
}
