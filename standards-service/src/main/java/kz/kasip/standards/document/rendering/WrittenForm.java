package kz.kasip.standards.document.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the form as HTML or Markdown by its templates. */
final class WrittenForm {

    private static final String HTML = "text/html";
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addResultMapper(new MarkdownEscaper())
            .build();
    private static final Template PAGE = template("form.html", HTML);
    private static final Template MARKDOWN = template("form.md", MarkdownEscaper.MEDIA_TYPE);

    private WrittenForm() {}

    static byte[] html(Form form) {
        return written(PAGE, form);
    }

    static byte[] markdown(Form form) {
        return written(MARKDOWN, form);
    }

    private static byte[] written(Template template, Form form) {
        return template.data("form", form).render().getBytes(StandardCharsets.UTF_8);
    }

    private static Template template(String name, String mediaType) {
        try (InputStream in = WrittenForm.class.getResourceAsStream("/document/" + name)) {
            return ENGINE.parse(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType(mediaType));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
