package kz.kasip.standards.document.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.reading.Block;

/** Fields that hold one text each; what comes for a field that is taken is unplaced and never lost. */
final class Fields {

    private final Source source;
    private final Report report;
    private final Map<Label, String> texts = new EnumMap<>(Label.class);

    Fields(Source source, Report report) {
        this.source = source;
        this.report = report;
    }

    void put(Label label, List<Block> value, String path) {
        String text = source.text(value);
        if (text == null) {
            return;
        }
        if (texts.containsKey(label)) {
            report.unplaced(path, value);
        } else {
            texts.put(label, text);
        }
    }

    String get(Label label) {
        return texts.get(label);
    }

    boolean has(Label label) {
        return texts.containsKey(label);
    }
}
