package kz.kasip.gateway.route;

import java.util.Locale;

/** The services behind the gateway. */
public enum Part {
    STANDARDS,
    CARDS,
    SEARCH;

    /** The part's short name in logs, health and problems, e.g. {@code cards}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
