package kz.kasip.standards.rule;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.kasip.standards.document.check.Rule;

/** The rules as pages to read; their style is that of the gateway's own pages. */
final class RulePages {

    /** What a browser may load for them: the style sheet and the picture that the gateway serves. */
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'none'";

    private static final String HTML = "text/html";
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .build();
    private static final Template ONE = template("rule.html");
    private static final Template ALL = template("rules.html");

    private RulePages() {}

    static String of(Rule rule) {
        return ONE.data("rule", rule).render();
    }

    static String of(List<Rule> rules) {
        return ALL.data("rules", rules).render();
    }

    private static Template template(String name) {
        try (var in = RulePages.class.getResourceAsStream("/pages/" + name)) {
            return ENGINE.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType(HTML));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
