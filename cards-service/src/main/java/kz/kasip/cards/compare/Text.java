package kz.kasip.cards.compare;

import java.util.Map;

/**
 * A text to be compared.
 *
 * @param id the caller's name for it; not looked at
 * @param text the language map
 * @param place where it stands: of texts that fit equally well, those with closer places belong together
 */
public record Text(String id, Map<String, String> text, int place) {
    public Text {
        text = text == null ? Map.of() : text;
    }
}
