package kz.kasip.standards.document.rendering;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import java.util.Optional;

/** Writes the characters that mean something in Markdown as references, so that every text is shown as it is. */
public final class MarkdownEscaper implements ResultMapper {

    /** The media type whose templates it serves. */
    public static final String MEDIA_TYPE = "text/markdown";

    private static final String SIGNS = "&<>|\\`*_[]#~$";

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        Optional<Variant> variant = origin.getVariant();
        return variant.isPresent() && variant.get().getContentType().equals(MEDIA_TYPE);
    }

    @Override
    public String map(Object result, Expression expression) {
        String text = result.toString();
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
