package kz.kasip.standards.document.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The one table of labels in Kazakh and Russian. */
final class LabelTable {

    static final Map<Label, List<Wording>> WORDINGS = read();

    private LabelTable() {}

    private static Map<Label, List<Wording>> read() {
        Map<Label, List<Wording>> wordings = new EnumMap<>(Label.class);
        var in = LabelTable.class.getResourceAsStream("/document/labels.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Wording> current = List.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ")) {
                    current.add(Wording.of(line.strip()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current = new ArrayList<>();
                    wordings.put(Label.valueOf(line.strip()), current);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return wordings;
    }
}
