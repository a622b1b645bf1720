package kz.kasip.standards.document.rendering;

import kz.kasip.standards.document.rendering.Form.Chapter;
import kz.kasip.standards.document.rendering.Form.Line;
import kz.kasip.standards.document.rendering.Form.Point;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the form as a Word document: 14 point text, cards as tables of 12 points. */
final class WordForm {

    private static final int INDENT = 709;
    private static final int HALF_PAGE = 4800;
    private static final int GAP = 120;

    private final Form form;
    private final XWPFDocument word;

    private WordForm(Form form, XWPFDocument word) {
        this.form = form;
        this.word = word;
    }

    static byte[] of(Form form) {
        return WordPackage.written(form, word -> new WordForm(form, word).write());
    }

    private void write() {
        for (String line : form.approval()) {
            XWPFParagraph paragraph = paragraph(WordStyles.NORMAL, line);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setIndentationLeft(HALF_PAGE);
        }
        paragraph(WordStyles.TITLE, form.heading());
        form.chapters().forEach(this::chapter);
    }

    private void chapter(Chapter chapter) {
        paragraph(WordStyles.CHAPTER, chapter.heading());
        chapter.points().forEach(this::point);
        chapter.tables().forEach(table -> {
            new WordTable(word, table).write();
            // tables that touch would be one
            word.createParagraph().setSpacingAfter(GAP);
        });
    }

    private void point(Point point) {
        String whole = point.text().isEmpty() ? point.label() : point.label() + " " + point.text();
        XWPFParagraph paragraph = indented(whole);
        paragraph.setKeepNext(!point.entries().isEmpty());
        for (Line entry : point.entries()) {
            indented(entry.whole());
        }
    }

    private XWPFParagraph indented(String text) {
        XWPFParagraph paragraph = paragraph(WordStyles.NORMAL, text);
        paragraph.setIndentationFirstLine(INDENT);
        return paragraph;
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        WordText.add(paragraph, text);
        return paragraph;
    }
}
