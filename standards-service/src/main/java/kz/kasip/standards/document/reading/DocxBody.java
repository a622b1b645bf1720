package kz.kasip.standards.document.reading;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of one part of a Word document in reading order: paragraphs, cells, nested tables, content controls and text
 * boxes; tracked changes as if accepted.
 */
final class DocxBody implements Xml.Handler {

    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "delInstrText",
            "rPr",
            "sdtPr",
            "tblPr",
            "sectPr",
            "pPrChange",
            "tblPrEx",
            "tblGrid");

    private final DocxNumbering numbering;
    private final boolean notes;
    private final List<Block> blocks;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int skipping;
    private int properties;
    private boolean inText;
    private int tableCount;
    private int ordinal;

    DocxBody(DocxNumbering numbering, boolean notes, List<Block> blocks) {
        this.numbering = numbering;
        this.notes = notes;
        this.blocks = blocks;
        this.ordinal = blocks.isEmpty() ? 0 : blocks.getLast().line();
    }

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();
        String style;
        Integer list;
        Integer level;
    }

    private static final class Table {
        final int id;
        int row;
        int column;
        int span;

        Table(int id) {
            this.id = id;
        }
    }

    void read(InputStream in) throws XMLStreamException {
        Xml.stream(in, this);
    }

    @Override
    public void start(XMLStreamReader element, String name) {
        if (skipping > 0 || SKIPPED.contains(name) || isSeparatorNote(element, name)) {
            skipping++;
        } else if (properties > 0) {
            properties++;
            property(element, name);
        } else if (name.equals("pPr")) {
            properties++;
        } else {
            content(element, name);
        }
    }

    private static boolean isSeparatorNote(XMLStreamReader element, String name) {
        return (name.equals("footnote") || name.equals("endnote")) && Xml.attribute(element, "type") != null;
    }

    private void property(XMLStreamReader element, String name) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph paragraph = paragraphs.peek();
        switch (name) {
            case "pStyle" -> paragraph.style = Xml.attribute(element, "val");
            case "numId" -> paragraph.list = Xml.number(element, "val", 0);
            case "ilvl" -> paragraph.level = Xml.number(element, "val", 0);
            default -> {}
        }
    }

    private void content(XMLStreamReader element, String name) {
        switch (name) {
            case "p" -> paragraphs.push(new Paragraph());
            case "t" -> inText = true;
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(element);
            case "tbl" -> tables.push(new Table(++tableCount));
            case "tr" -> row();
            case "gridBefore" -> move(Xml.number(element, "val", 0));
            case "tc" -> cell();
            case "gridSpan" -> span(Xml.number(element, "val", 1));
            default -> {}
        }
    }

    private void symbol(XMLStreamReader element) {
        String code = Xml.attribute(element, "char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
            char c = (char) Integer.parseInt(code, 16);
            // symbol fonts put bullets and ticks into the private area, where they have no meaning as text
            if (Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE && !Character.isSurrogate(c)) {
                append(String.valueOf(c));
            }
        }
    }

    private void row() {
        if (!tables.isEmpty()) {
            Table table = tables.peek();
            table.row++;
            table.column = 0;
            table.span = 0;
        }
    }

    private void move(int columns) {
        if (!tables.isEmpty()) {
            tables.peek().column += columns;
        }
    }

    private void cell() {
        if (!tables.isEmpty()) {
            Table table = tables.peek();
            table.column += table.span;
            table.span = 1;
        }
    }

    private void span(int columns) {
        if (!tables.isEmpty()) {
            tables.peek().span = Math.max(1, columns);
        }
    }

    private void append(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().text.append(text);
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipping == 0) {
            append(text);
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
        } else if (properties > 0) {
            properties--;
        } else {
            switch (name) {
                case "t" -> inText = false;
                case "p" -> emit(paragraphs.poll());
                case "tbl" -> tables.poll();
                default -> {}
            }
        }
    }

    private void emit(Paragraph paragraph) {
        if (paragraph == null) {
            return;
        }
        ordinal++;
        String prefix = numbering.prefix(paragraph.style, paragraph.list, paragraph.level);
        Table table = tables.peek();
        Block.Cell cell = table == null ? null : new Block.Cell(table.id, table.row, table.column);
        for (String part : paragraph.text.toString().split("\n")) {
            String text = Spaces.plain(part);
            if (blocks.size() > DocumentFormat.MAX_BLOCKS) {
                throw DocumentFormat.tooMany();
            }
            // a running head that is a page number alone says nothing
            if (!text.isEmpty() && !(notes && text.chars().allMatch(Character::isDigit))) {
                blocks.add(
                        new Block(prefix.isEmpty() ? text : prefix + " " + text, ordinal, notes ? null : cell, notes));
                prefix = "";
            }
        }
    }
}
