package kz.kasip.deploy.system;

import java.util.List;
import java.util.Map;

/** Who signs in on this machine, with their roles; the chief does both sides of the editorial work. */
public final class People {
    public static final Map<String, List<String>> ROLES = Map.of(
            "editor", List.of("editor"),
            "approver", List.of("approver"),
            "chief", List.of("editor", "approver"),
            "admin", List.of("admin"),
            "subscriber", List.of("subscriber"));

    private People() {}
}
