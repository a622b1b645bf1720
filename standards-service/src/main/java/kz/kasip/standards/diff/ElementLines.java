package kz.kasip.standards.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.kasip.standards.diff.DiffPage.Line;
import kz.kasip.standards.http.Lang;

/** Lays out a whole element that came or went: its texts and values, then its parts one step further in. */
final class ElementLines {

    private final List<Line> lines = new ArrayList<>();
    private final DiffLabels labels;
    private final Lang lang;

    private ElementLines(DiffLabels labels, Lang lang) {
        this.labels = labels;
        this.lang = lang;
    }

    static List<Line> of(Object element, DiffLabels labels, Lang lang) {
        var all = new ElementLines(labels, lang);
        if (element instanceof JsonNode whole) {
            all.add(0, "", whole);
        }
        return List.copyOf(all.lines);
    }

    private void add(int depth, String label, JsonNode element) {
        if (isText(element)) {
            lines.addAll(DiffRow.lines(depth, label, text(element), lang));
            return;
        }
        var heading = label;
        for (var field : element.properties()) {
            var value = field.getValue();
            if (value.isArray()) {
                parts(depth + 1, field.getKey(), value);
            } else if (!field.getKey().equals("number")) {
                var main = field.getKey().equals("title") || field.getKey().equals("text");
                single(depth, main ? heading : labels.word("field." + field.getKey()), value);
            }
        }
    }

    private void single(int depth, String label, JsonNode value) {
        if (isText(value)) {
            lines.addAll(DiffRow.lines(depth, label, text(value), lang));
        } else if (value.isValueNode() && !value.isNull()) {
            var told = labels.word("value." + value.asText()).replaceFirst("^value\\.", "");
            lines.add(Line.plain(depth, label, null, told));
        }
    }

    private void parts(int depth, String name, JsonNode parts) {
        var place = 0;
        for (var part : parts) {
            add(depth, labels.word("part." + name) + " " + ++place, part);
        }
    }

    private static boolean isText(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return false;
        }
        return node.properties().stream()
                .allMatch(field ->
                        Lang.ALL.contains(field.getKey()) && field.getValue().isTextual());
    }

    private static Map<String, String> text(JsonNode node) {
        var text = new TreeMap<String, String>();
        node.properties()
                .forEach(field -> text.put(field.getKey(), field.getValue().asText()));
        return text;
    }
}
