package kz.kasip.gateway.openapi.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for what a client that knows the released schema could stumble over in the one of now. */
final class SchemaChanges {
    /** Limits of what is taken, with the sign by which one of now is narrower. */
    private static final Map<String, Integer> LIMITS =
            Map.of("minimum", 1, "minLength", 1, "minItems", 1, "maximum", -1, "maxLength", -1, "maxItems", -1);

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    private final Schemas released;
    private final Schemas now;
    private final boolean sent;
    private final List<String> faults;
    private final Set<List<String>> seen = new HashSet<>();

    /** @param sent whether clients send what the schemas are of, and do not receive it */
    SchemaChanges(Schemas released, Schemas now, boolean sent, List<String> faults) {
        this.released = released;
        this.now = now;
        this.sent = sent;
        this.faults = faults;
    }

    void compare(String place, JsonNode was, JsonNode is) {
        List<String> pair = List.of(was.path("$ref").asText(""), is.path("$ref").asText(""));
        if (was.has("$ref") && !seen.add(pair)) return;
        compareWhole(place, released.whole(was), now.whole(is));
    }

    private void compareWhole(String place, JsonNode was, JsonNode is) {
        compareTypes(place, was, is);
        compareValues(place, was, is);
        compareProperties(place, was, is);
        if (was.has("items")) compare(place + "[]", was.get("items"), is.path("items"));
        if (was.path("additionalProperties").isObject()) {
            compare(place + "{}", was.get("additionalProperties"), is.path("additionalProperties"));
        }
        for (String choice : CHOICES) compareChoices(place, was.path(choice), is.path(choice));
        if (sent) compareLimits(place, was, is);
    }

    private void compareTypes(String place, JsonNode was, JsonNode is) {
        Set<String> before = Schemas.types(was);
        Set<String> after = Schemas.types(is);
        boolean fits = sent
                ? after.isEmpty() || !before.isEmpty() && after.containsAll(before)
                : before.isEmpty() || !after.isEmpty() && before.containsAll(after);
        if (!fits) faults.add(place + " was " + before + " and is " + after);
        String format = was.path("format").asText("");
        if (!format.equals(is.path("format").asText("")) && (sent ? is.has("format") : was.has("format"))) {
            faults.add(place + " has another format than " + format);
        }
    }

    private void compareValues(String place, JsonNode was, JsonNode is) {
        Set<String> gone = Schemas.texts(was.path("enum"));
        if (sent && gone.isEmpty() && is.has("enum")) faults.add(place + " takes but some values");
        if (!is.has("enum") && sent) return;
        gone.removeAll(Schemas.texts(is.path("enum")));
        if (!gone.isEmpty()) faults.add(place + " lacks the values " + gone);
    }

    private void compareProperties(String place, JsonNode was, JsonNode is) {
        was.path("properties").properties().forEach(property -> {
            String name = place + "." + property.getKey();
            JsonNode same = is.path("properties").path(property.getKey());
            if (same.isMissingNode()) faults.add(name + " is removed");
            else compare(name, property.getValue(), same);
        });
        Set<String> required = new TreeSet<>(Schemas.texts((sent ? is : was).path("required")));
        required.removeAll(Schemas.texts((sent ? was : is).path("required")));
        if (!required.isEmpty()) faults.add(place + (sent ? " now needs " : " no longer always has ") + required);
    }

    /** An alternative is known by its text; one that is gone no longer fits what was built for it. */
    private void compareChoices(String place, JsonNode was, JsonNode is) {
        Set<String> gone = new TreeSet<>();
        was.forEach(each -> gone.add(each.toString()));
        is.forEach(each -> gone.remove(each.toString()));
        if (!gone.isEmpty()) faults.add(place + " lacks alternatives: " + gone);
    }

    private void compareLimits(String place, JsonNode was, JsonNode is) {
        LIMITS.forEach((limit, sign) -> {
            if (!is.has(limit)) return;
            boolean narrower = !was.has(limit)
                    || sign
                                    * Double.compare(
                                            is.get(limit).asDouble(),
                                            was.get(limit).asDouble())
                            > 0;
            if (narrower) faults.add(place + " has a narrower " + limit);
        });
        if (is.has("pattern") && !is.get("pattern").equals(was.path("pattern"))) {
            faults.add(place + " has another pattern");
        }
    }
}
