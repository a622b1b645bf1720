package kz.kasip.gateway.cache;

/** What a kept answer is good for at a moment. */
enum Standing {
    /** To be served. */
    FRESH,
    /** To be served while a part is asked for it anew: old, but nothing is known to have changed. */
    STALE,
    /** Only to be served when no part tells anything newer. */
    OUTDATED,
    /** For nothing any more. */
    GONE
}
