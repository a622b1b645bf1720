package kz.kasip.standards.document.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the pages of the rules say. */
final class RuleTexts {

    static final Properties TEXTS = read();

    private RuleTexts() {}

    static String get(Rule rule, String part) {
        return TEXTS.getProperty(rule.id() + "." + part);
    }

    private static Properties read() {
        var texts = new Properties();
        var in = RuleTexts.class.getResourceAsStream("/document/rules.properties");
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
