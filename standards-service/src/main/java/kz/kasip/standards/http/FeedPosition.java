package kz.kasip.standards.http;

/** Which place of the change feed all that can be read here reflects at least; known from memory. */
public interface FeedPosition {

    /** {@code <epoch>-<number>}, perhaps of a moment ago; null while none is known. */
    String reflected();
}
