package kz.kasip.gateway.door;

/** What a browser may load for the gateway's answers: nothing for data, its own files for pages. */
public final class ContentPolicy {
    /** The header that says it. */
    public static final String HEADER = "Content-Security-Policy";

    private static final String SHUT = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** For data: nothing at all. */
    public static final String DATA = "default-src 'none'; " + SHUT;

    /** For the landing page: its style sheet and picture. */
    public static final String PAGE = "default-src 'none'; style-src 'self'; img-src 'self'; " + SHUT;

    /**
     * For Swagger UI: its scripts and styles, the pictures inside them, and requests to this address alone. It styles its
     * elements by script, which needs no leave.
     */
    public static final String SWAGGER_UI = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; " + SHUT;

    private ContentPolicy() {}
}
