package kz.kasip.standards.document.rendering;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the official form in one language. */
final class Wording {

    private static final Wording KAZAKH = new Wording("kk");
    private static final Wording RUSSIAN = new Wording("ru");

    private final Properties words = new Properties();

    private Wording(String language) {
        var in = Wording.class.getResourceAsStream("/document/form." + language + ".properties");
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Wording of(String language) {
        return language.equals("kk") ? KAZAKH : RUSSIAN;
    }

    /** The words of that key; a number or a date fills their gap. */
    String words(String key, Object... filling) {
        String found = words.getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("The form has no words for " + key);
        }
        return found.formatted(filling);
    }

    /** A label with its colon. */
    String label(String key, Object... filling) {
        return words(key, filling) + ":";
    }
}
