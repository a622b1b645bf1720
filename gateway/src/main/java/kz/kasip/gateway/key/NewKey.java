package kz.kasip.gateway.key;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kasip.gateway.problem.Refusal;
import kz.kasip.gateway.problem.Refused;
import kz.kasip.gateway.problem.Violation;

/**
 * What an admin says of a key to be made.
 *
 * @param perMinute null for as much as any key
 * @param expires null for never
 */
record NewKey(String name, String owner, Integer perMinute, Instant expires) {
    private static final Set<String> FIELDS = Set.of("name", "owner", "limit", "expiresAt");
    private static final int LONGEST = 200;
    private static final int MOST = 1_000_000;

    /** @throws Refused when something is missing or wrong */
    static NewKey of(JsonObject json, Instant now) {
        List<Violation> violations = new ArrayList<>();
        json.fieldNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> violations.add(new Violation(field, "is not known")));
        NewKey key = new NewKey(
                text(json, "name", violations),
                text(json, "owner", violations),
                limit(json, violations),
                expires(json, now, violations));
        if (!violations.isEmpty()) throw new Refused(Refusal.invalid(violations));
        return key;
    }

    private static String text(JsonObject json, String field, List<Violation> violations) {
        if (json.getValue(field) instanceof String text && !text.isBlank() && text.length() <= LONGEST) {
            return text.strip();
        }
        violations.add(new Violation(field, "must be a text of 1 to " + LONGEST + " characters"));
        return null;
    }

    private static Integer limit(JsonObject json, List<Violation> violations) {
        Object limit = json.getValue("limit");
        if (limit == null) return null;
        if (limit instanceof Integer number && number >= 1 && number <= MOST) return number;
        violations.add(new Violation("limit", "must be a whole number between 1 and " + MOST));
        return null;
    }

    private static Instant expires(JsonObject json, Instant now, List<Violation> violations) {
        Object sent = json.getValue("expiresAt");
        if (sent == null) return null;
        try {
            Instant expires = Instant.parse(String.valueOf(sent));
            if (expires.isAfter(now)) return expires;
        } catch (DateTimeParseException e) {
            violations.add(new Violation("expiresAt", "must be a time such as 2030-01-31T00:00:00Z"));
            return null;
        }
        violations.add(new Violation("expiresAt", "must be in the future"));
        return null;
    }
}
