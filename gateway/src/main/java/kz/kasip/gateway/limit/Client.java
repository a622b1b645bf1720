package kz.kasip.gateway.limit;

/**
 * Who asks, as far as limits go.
 *
 * @param name the token's client id, the key's id, or the address (of IPv6 its first 64 bits)
 */
record Client(Kind kind, String name) {
    /** By what a client is known; each kind has a limit of its own. */
    enum Kind {
        ADDRESS,
        KEY,
        TOKEN
    }

    /** How the client is called where the replicas count together. */
    String id() {
        return kind.name().charAt(0) + ":" + name;
    }
}
