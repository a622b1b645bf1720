package kz.kasip.standards.document.reading;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Foot or end notes: those that the text refers to, each at the line that refers to it. */
final class DocxNotes implements Xml.Handler {

    private final DocxContext context;
    private final Blocks blocks;
    private Integer line;
    private Blocks own;
    private DocxBody body;

    DocxNotes(DocxContext context, Blocks blocks) {
        this.context = context;
        this.blocks = blocks;
    }

    void read(InputStream in) throws XMLStreamException {
        Xml.stream(in, this);
    }

    @Override
    public void start(XMLStreamReader element, String name) {
        if (isNote(name)) {
            line = context.references().get(name + " " + Xml.attribute(element, "id"));
            own = new Blocks();
            body = new DocxBody(context.withoutChunks(), own);
        } else if (line != null) {
            body.start(element, name);
        }
    }

    @Override
    public void text(String text) {
        if (line != null) {
            body.text(text);
        }
    }

    @Override
    public void end(String name) {
        if (line == null) {
            return;
        }
        if (isNote(name)) {
            body.flush();
            own.all().forEach(block -> blocks.addBeside(block.text(), line));
            line = null;
        } else {
            body.end(name);
        }
    }

    private static boolean isNote(String name) {
        return name.equals("footnote") || name.equals("endnote");
    }
}
