package kz.kasip.standards.diff;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import kz.kasip.standards.document.rendering.MarkdownEscaper;

/** Writes a difference to be read, by templates; the page's style is that of the gateway's own pages with a little of its own. */
final class DiffForms {

    private static final String HTML = "text/html";
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addResultMapper(new MarkdownEscaper())
            .build();
    private static final String STYLE = text("diff.css");
    private static final Template PAGE = template("diff.html", HTML);
    private static final Template MARKDOWN = template("diff.md", MarkdownEscaper.MEDIA_TYPE);

    /** What a browser may load for the page: the gateway's style sheet and picture, and the style inside by its digest. */
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self' 'sha256-" + digest(STYLE)
            + "'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private DiffForms() {}

    static String html(DiffPage page) {
        return PAGE.data("page", page).data("style", new RawString(STYLE)).render();
    }

    static String markdown(DiffPage page) {
        return MARKDOWN.data("page", page).render();
    }

    private static Template template(String name, String mediaType) {
        return ENGINE.parse(text(name), Variant.forContentType(mediaType));
    }

    private static String text(String name) {
        try (var in = DiffForms.class.getResourceAsStream("/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
