package kz.kasip.standards.audit;

/**
 * Who does something.
 *
 * @param address the address that it is done from, or null where nobody asked for it
 */
public record Actor(String name, String address) {

    /** The service itself, for instance when a version's day comes. */
    public static final Actor SYSTEM = new Actor("system", null);
}
