package kz.kasip.standards.document.rendering;

import kz.kasip.standards.document.reading.Verbatim;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Adds text to a paragraph of a Word document. */
final class WordText {

    private static final int NO_ROOM = 1;

    private WordText() {}

    /** Marks are tiny and white: not every font of Word knows that they take no room. */
    static void add(XWPFParagraph paragraph, String text) {
        int begin = 0;
        for (int mark = text.indexOf(Verbatim.MARK); mark >= 0; mark = text.indexOf(Verbatim.MARK, begin)) {
            run(paragraph, text.substring(begin, mark));
            XWPFRun invisible = paragraph.createRun();
            invisible.setText(String.valueOf(Verbatim.MARK));
            invisible.setFontSize(NO_ROOM);
            invisible.setColor("FFFFFF");
            begin = mark + 1;
        }
        run(paragraph, text.substring(begin));
    }

    private static void run(XWPFParagraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }
}
