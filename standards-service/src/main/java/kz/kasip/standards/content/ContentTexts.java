package kz.kasip.standards.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.problem.Violation;

/** All texts of a standard's content, whatever field they stand in. */
final class ContentTexts {

    /** Control characters, but for breaks and tabs, and halves of characters: no database stores them all. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|\\p{Cs}");

    private final Set<String> languages = new LinkedHashSet<>();
    private final List<Violation> unstorable = new ArrayList<>();

    ContentTexts(JsonNode content) {
        collect(content, "");
    }

    private void collect(JsonNode node, String path) {
        if (node.isTextual() && UNSTORABLE.matcher(node.textValue()).find()) {
            unstorable.add(new Violation(path, "holds a control character or half a character"));
        }
        // no other field is called like a language
        Lang.ALL.stream().filter(node::has).forEach(languages::add);
        node.properties()
                .forEach(field ->
                        collect(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey()));
        for (var place = 0; node.isArray() && place < node.size(); place++) {
            collect(node.get(place), path + "[" + place + "]");
        }
    }

    /** The languages that they are in. */
    Set<String> languages() {
        return languages;
    }

    /** Those that cannot be stored. */
    List<Violation> unstorable() {
        return unstorable;
    }
}
