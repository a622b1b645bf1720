package kz.kasip.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words and their forms, as written down for the tests. */
final class Forms {
    private Forms() {}

    /** Forms of Kazakh words, each word's together. */
    static List<List<String>> kazakh() {
        return read("kazakh-forms.txt");
    }

    /** Forms of Russian words, each word's together. */
    static List<List<String>> russian() {
        return read("russian-forms.txt");
    }

    private static List<List<String>> read(String name) {
        try (var lines = Forms.class.getResourceAsStream("/analysis/" + name)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
