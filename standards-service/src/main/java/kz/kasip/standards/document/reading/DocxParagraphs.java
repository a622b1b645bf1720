package kz.kasip.standards.document.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The paragraphs that are open at the place that is read: one, and where text boxes hang on it those inside of them. */
final class DocxParagraphs {

    private final DocxContext context;
    private final Blocks blocks;
    private final DocxTables tables;
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private DocxParagraph carried;
    private int carriedAt;

    DocxParagraphs(DocxContext context, Blocks blocks, DocxTables tables) {
        this.context = context;
        this.blocks = blocks;
        this.tables = tables;
    }

    void begin() {
        DocxParagraph paragraph = new DocxParagraph();
        if (carried != null && carriedAt == place()) {
            paragraph.continues(carried);
            carried = null;
        }
        open.push(paragraph);
    }

    private int place() {
        return tables.depth() * DocumentFormat.MAX_BLOCKS + open.size();
    }

    /** The innermost open paragraph, or null. */
    DocxParagraph innermost() {
        return open.peek();
    }

    /** A run of text begins or ends, of which nothing is hidden yet. */
    void run() {
        if (!open.isEmpty()) {
            open.peek().hiddenRun = false;
        }
    }

    void append(String text, boolean beside) {
        if (!open.isEmpty()) {
            open.peek().append(text, beside);
        }
    }

    /** A text box that hangs on a paragraph which has begun stands after it, otherwise before. */
    void box() {
        if (!open.isEmpty() && open.peek().hasBegun() && open.peek().line == 0) {
            open.peek().line = blocks.nextLine();
        }
    }

    void note(String reference) {
        if (!open.isEmpty()) {
            open.peek().notes.add(reference);
        }
    }

    /** Ends the innermost paragraph; one whose end mark was deleted is carried into the next. */
    void end() {
        DocxParagraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        if (paragraph.goesOn) {
            carried = paragraph;
            carriedAt = place();
        } else {
            emit(paragraph);
        }
    }

    /** Nothing follows that a carried paragraph could go on in. */
    void flush() {
        DocxParagraph paragraph = carried;
        carried = null;
        if (paragraph != null && paragraph.hasContent()) {
            emit(paragraph);
        }
    }

    private void emit(DocxParagraph paragraph) {
        if (paragraph.line == 0) {
            paragraph.line = blocks.nextLine();
        }
        String prefix = context.numbering().prefix(paragraph.style, paragraph.list, paragraph.level);
        List<Block> lines = blocks.lines(paragraph.text.toString(), prefix, paragraph.line, tables.place());
        blocks.addBeside(paragraph.aside.toString(), paragraph.line);
        paragraph.notes.forEach(note -> context.references().putIfAbsent(note, paragraph.line));
        DocxParagraph anchor = open.peek();
        if (anchor == null) {
            blocks.add(paragraph.boxesBefore);
            blocks.add(lines);
            blocks.add(paragraph.boxesAfter);
        } else {
            List<Block> boxes = anchor.line > 0 ? anchor.boxesAfter : anchor.boxesBefore;
            boxes.addAll(paragraph.boxesBefore);
            boxes.addAll(lines);
            boxes.addAll(paragraph.boxesAfter);
        }
    }
}
