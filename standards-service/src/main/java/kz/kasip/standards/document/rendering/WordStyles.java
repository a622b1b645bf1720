package kz.kasip.standards.document.rendering;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the Word document: Times New Roman throughout, its language that of the text. */
final class WordStyles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String CHAPTER = "Heading1";
    static final String CARD = "Heading2";
    static final String CELL = "Cell";

    private static final int TEXT = 28;
    private static final int TABLE = 24;
    private static final int GAP = 200;

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void add(XWPFDocument word, String language) {
        WordStyles all = new WordStyles(word.createStyles());
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia("Times New Roman");
        all.styles.setDefaultFonts(fonts);
        all.styles.setSpellingLanguage(language.equals("kk") ? "kk-KZ" : "ru-RU");
        CTStyle normal = style(NORMAL, "Normal", TEXT, false);
        normal.setDefault(true);
        all.add(normal);
        all.add(style(CELL, "Table Text", TABLE, false));
        all.add(heading(TITLE, "Title", 0));
        all.add(heading(CHAPTER, "heading 1", 1));
        CTStyle card = style(CARD, "heading 2", TABLE, true);
        CTPPrGeneral paragraph = card.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.ONE);
        all.add(card);
    }

    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    /** A heading in the middle of its line; the title of the whole has no outline level. */
    private static CTStyle heading(String id, String name, int level) {
        CTStyle heading = style(id, name, TEXT, true);
        CTPPrGeneral paragraph = heading.addNewPPr();
        paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(GAP));
        spacing.setAfter(BigInteger.valueOf(GAP));
        paragraph.addNewJc().setVal(STJc.CENTER);
        if (level > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        return heading;
    }

    private static CTStyle style(String id, String name, int size, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals(NORMAL)) {
            style.addNewBasedOn().setVal(NORMAL);
        }
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        if (bold) {
            run.addNewB();
        }
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }
}
