package kz.kasip.standards.document.translation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Beginnings of words that mean the same in Kazakh and Russian. */
final class Glossary {

    private static final Map<String, String> MEANINGS = read();
    private static final int LONGEST =
            MEANINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final int SHORTEST = 3;

    private Glossary() {}

    /** The meaning of a word in small letters, named by the first beginning of its line, or null where no line fits. */
    static String meaning(String word) {
        for (int length = Math.min(LONGEST, word.length()); length >= SHORTEST; length--) {
            String meaning = MEANINGS.get(word.substring(0, length));
            if (meaning != null) {
                return meaning;
            }
        }
        return null;
    }

    private static Map<String, String> read() {
        Map<String, String> meanings = new HashMap<>();
        var in = Glossary.class.getResourceAsStream("/document/glossary.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(meanings, line.split("[,|]"));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return meanings;
    }

    private static void add(Map<String, String> meanings, String[] beginnings) {
        String meaning = "=" + beginnings[0].strip();
        for (String beginning : beginnings) {
            String twice = meanings.put(beginning.strip(), meaning);
            if (twice != null && !twice.equals(meaning)) {
                throw new IllegalStateException(
                        "The glossary gives “" + beginning.strip() + "” in " + twice + " and " + meaning + ".");
            }
        }
    }
}
