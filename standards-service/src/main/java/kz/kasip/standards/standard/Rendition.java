package kz.kasip.standards.standard;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.rendering.DocumentRendering;

/** The formats in which a document is given back. */
enum Rendition {
    HTML(Rendition.HTML_TYPE, "html", DocumentRendering::html),
    MARKDOWN(Rendition.MARKDOWN_TYPE, "md", DocumentRendering::markdown),
    DOCX(Rendition.DOCX_TYPE, "docx", DocumentRendering::docx);

    static final String HTML_TYPE = "text/html";
    static final String MARKDOWN_TYPE = "text/markdown";
    static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MediaType type;
    private final String ending;
    private final Function<StandardDocument, byte[]> render;

    Rendition(String type, String ending, Function<StandardDocument, byte[]> render) {
        this.type = MediaType.valueOf(type);
        this.ending = ending;
        this.render = render;
    }

    /** The first that fits what is accepted, the most wanted first; empty where none does. */
    static Optional<Rendition> of(List<MediaType> accepted) {
        return accepted.stream()
                .flatMap(wanted -> List.of(values()).stream().filter(one -> wanted.isCompatible(one.type)))
                .findFirst();
    }

    MediaType type() {
        return this == DOCX ? type : type.withCharset("UTF-8");
    }

    byte[] of(StandardDocument document) {
        return render.apply(document);
    }

    /** How a browser is to take it: pages are shown, a Word document is kept under its name. */
    String disposition(String name) {
        return (this == DOCX ? "attachment" : "inline") + "; filename=\"" + name + "." + ending + "\"";
    }
}
