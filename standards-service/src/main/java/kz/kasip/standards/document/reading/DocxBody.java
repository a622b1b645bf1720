package kz.kasip.standards.document.reading;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of one part of a Word document in reading order: paragraphs, cells, nested tables, content controls and text
 * boxes; tracked changes as if accepted.
 */
final class DocxBody implements Xml.Handler {

    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "delText", "delInstrText", "sectPr", "tblPr", "tblGrid");

    private final DocxContext context;
    private final Blocks blocks;
    private final DocxUnread unread;
    private final DocxProperties properties;
    private final DocxTables tables = new DocxTables();
    private final DocxFields fields = new DocxFields();
    private final DocxChoices choices = new DocxChoices();
    private final DocxControls controls = new DocxControls();
    private final DocxParagraphs paragraphs;
    private int skipping;
    private boolean isHead;
    private boolean inText;
    private boolean inCode;

    DocxBody(DocxContext context, Blocks blocks) {
        this.context = context;
        this.blocks = blocks;
        this.unread = context.unread();
        this.paragraphs = new DocxParagraphs(context, blocks, tables);
        this.properties = new DocxProperties(context.styles(), tables, controls);
    }

    /** Reads a running head or foot, in which page numbers are no text. */
    void readHead(InputStream in) throws XMLStreamException {
        isHead = true;
        read(in);
    }

    void read(InputStream in) throws XMLStreamException {
        Xml.stream(in, this);
        flush();
    }

    @Override
    public void start(XMLStreamReader element, String name) {
        if (skipping > 0) {
            skipping++;
        } else if (properties.isOpen() || properties.isBegin(name)) {
            properties.start(element, name, paragraphs.innermost());
        } else if (SKIPPED.contains(name) || isDeleted(name) || choices.skips(name)) {
            skipping++;
        } else {
            content(element, name);
        }
    }

    private boolean isDeleted(String name) {
        return name.equals("tc") && tables.inDeletedRow()
                || tables.inDeletedCell() && (name.equals("p") || name.equals("tbl"));
    }

    private void content(XMLStreamReader element, String name) {
        switch (name) {
            case "p" -> paragraphs.begin();
            case "r" -> paragraphs.run();
            case "t" -> inText = true;
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(DocxSymbols.text(Xml.attribute(element, "font"), Xml.attribute(element, "char")));
            case "fldChar" -> fields.mark(Xml.attribute(element, "fldCharType"));
            case "fldSimple" -> fields.simple(Xml.attribute(element, "instr"));
            case "instrText" -> inCode = true;
            case "listEntry", "result" -> controls.entry(name, Xml.attribute(element, "val"));
            case "sdt" -> controls.begin();
            case "footnoteReference", "endnoteReference" -> note(name, Xml.attribute(element, "id"));
            case "textpath" -> beside(Xml.attribute(element, "string"));
            case "altChunk" -> chunk(Xml.attribute(element, "id"));
            default -> layout(element, name);
        }
    }

    private void layout(XMLStreamReader element, String name) {
        switch (name) {
            case "tbl" -> {
                flush();
                tables.begin(blocks.nextTable());
            }
            case "tr" -> tables.row();
            case "tc" -> tables.cell();
            case "txbxContent" -> paragraphs.box();
            case "subDoc" -> unread.count(DocxUnread.Kind.LINKED);
            case "commentReference" -> unread.count(DocxUnread.Kind.COMMENT);
            case "blip", "imagedata" -> unread.count(DocxUnread.Kind.PICTURE);
            case "OLEObject" -> unread.count(DocxUnread.Kind.EMBEDDED);
            case "chart" -> unread.count(DocxUnread.Kind.CHART);
            default -> {}
        }
    }

    private void append(String text) {
        if (!isHead || !fields.isPage()) {
            paragraphs.append(text, controls.isAside() || fields.isCode() || fields.isContents());
        }
    }

    private void beside(String text) {
        if (text != null) {
            paragraphs.append("\n" + text + "\n", true);
        }
    }

    private void note(String name, String id) {
        if (id != null) {
            paragraphs.note(name.replace("Reference", " ") + id);
        }
    }

    private void chunk(String id) {
        flush();
        blocks.insert(context.chunks().apply(id));
    }

    @Override
    public void text(String text) {
        if (skipping > 0) {
            return;
        }
        if (inText) {
            append(text);
        } else if (inCode) {
            fields.code(text);
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
        } else if (properties.isOpen()) {
            properties.end();
        } else {
            switch (name) {
                case "t" -> inText = false;
                case "instrText" -> inCode = false;
                case "r" -> paragraphs.run();
                case "p" -> paragraphs.end();
                case "tbl" -> {
                    flush();
                    tables.end();
                }
                case "tc", "txbxContent" -> paragraphs.flush();
                case "fldSimple" -> fields.end();
                case "sdt" -> controls.end();
                // the choice in a form's list stands among the field's code, but is shown
                case "ddList" -> paragraphs.append(controls.chosen(), controls.isAside());
                case "AlternateContent" -> choices.end();
                default -> {}
            }
        }
    }

    /** Ends what was left open at the end of a part or note. */
    void flush() {
        paragraphs.flush();
    }
}
