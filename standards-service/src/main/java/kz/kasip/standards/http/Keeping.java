package kz.kasip.standards.http;

/** For how long an answer may be kept by whoever passes it on, as {@code Cache-Control} says it. */
public final class Keeping {

    /** What never changes. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** What may be another by now: a moment for all, and longer only where nothing newer can be had. */
    public static final String SHORTLY =
            "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400";

    /** What is for whoever asked alone. */
    public static final String PRIVATE = "private, no-cache";

    private Keeping() {}
}
