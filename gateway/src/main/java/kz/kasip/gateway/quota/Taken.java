package kz.kasip.gateway.quota;

/**
 * What came of taking from an allowance.
 *
 * @param left what the client may still take, as far as is known
 * @param retryAfter seconds until there is enough for what was not granted; 0 when it was
 */
public record Taken(boolean granted, long left, long retryAfter) {}
