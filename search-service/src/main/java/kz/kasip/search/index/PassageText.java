package kz.kasip.search.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A passage as it is shown; kept in the index as it is, so that showing a hit needs no other service. What is empty is not kept, and is
 * empty again when it is read.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PassageText(
        String id,
        Kind kind,
        String standard,
        int version,
        String cardId,
        Integer orkLevel,
        String groupCode,
        Map<String, String> title,
        Map<String, String> text,
        List<CardRef> cards) {

    /** Stands in the text of a term between the term and its definition. */
    public static final String BEFORE_DEFINITION = " — ";

    public PassageText {
        title = written(title);
        text = written(text);
        cards = cards == null ? List.of() : cards;
    }

    /** What it is called: standards and cards have a title, of a term the term itself is it, of others all of the text. */
    public Map<String, String> called() {
        return switch (kind) {
            case STANDARD, CARD -> title;
            case TERM -> terms(text);
            default -> text;
        };
    }

    private static Map<String, String> terms(Map<String, String> texts) {
        Map<String, String> terms = new LinkedHashMap<>();
        texts.forEach((language, text) -> terms.put(language, text.split(BEFORE_DEFINITION, 2)[0]));
        return terms;
    }

    private static Map<String, String> written(Map<String, String> texts) {
        if (texts == null) {
            return Map.of();
        }
        if (texts.values().stream().noneMatch(Objects::isNull)) {
            return texts;
        }
        Map<String, String> written = new LinkedHashMap<>(texts);
        written.values().removeIf(Objects::isNull);
        return written;
    }
}
