package kz.kasip.standards.diff;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kasip.standards.http.Lang;

/** The page's own words, in English or in the language that is asked for. */
final class DiffLabels {

    private static final Map<String, DiffLabels> ALL =
            Map.of("en", new DiffLabels("en"), "kk", new DiffLabels("kk"), "ru", new DiffLabels("ru"));
    private static final Pattern PART = Pattern.compile("\\.([fsak])(\\d+)|([A-Za-z.]+)\\[(\\d+)]");

    private final String language;
    private final Properties words = new Properties();

    private DiffLabels(String language) {
        this.language = language;
        try (var in = DiffLabels.class.getResourceAsStream("/pages/diff." + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static DiffLabels of(Lang lang) {
        return ALL.get(lang == null ? "en" : lang.code());
    }

    String language() {
        return language;
    }

    String word(String key) {
        return words.getProperty(key, key);
    }

    /** Where an element stands, for instance {@code function 1, skill 2, ability 3}; empty for what is no part. */
    String place(String id) {
        return id == null
                ? ""
                : PART.matcher(id.replaceFirst("^[A-Z]\\d{8}-\\d+", ""))
                        .results()
                        .map(part -> part.group(1) != null
                                ? word("part." + part.group(1)) + " " + part.group(2)
                                : word("part." + part.group(3).replaceFirst("^.*\\.", "")) + " " + part.group(4))
                        .collect(Collectors.joining(", "));
    }
}
