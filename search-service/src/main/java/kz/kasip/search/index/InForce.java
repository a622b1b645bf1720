package kz.kasip.search.index;

import java.util.Set;

/** The versions that searches see at one moment. */
public record InForce(Set<String> versionKeys) {
    static final InForce NOTHING = new InForce(Set.of());
}
