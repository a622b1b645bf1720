package kz.kasip.standards.competency.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Picks one language of a text: CASE has single strings where the register has language maps. */
final class Texts {
    private static final int SHORT = 100;

    private Texts() {}

    /** The text in a language, else in the one that it exists in; empty where there is none. */
    static Optional<String> in(JsonNode map, String language) {
        JsonNode text = map.has(language)
                ? map.get(language)
                : map.isEmpty() ? map : map.iterator().next();
        return text.isTextual() && !text.textValue().isBlank() ? Optional.of(text.textValue()) : Optional.empty();
    }

    /** The language that a text is had in when one is asked for; null where there is no text. */
    static String language(Map<String, String> map, String language) {
        return map == null || map.isEmpty()
                ? null
                : map.containsKey(language) ? language : map.keySet().iterator().next();
    }

    /** On one line, as a normalized string has to be. */
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** On one line, and cut where it is long. */
    static String brief(String text) {
        String line = line(text);
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1).strip() + "…";
    }
}
