package kz.kasip.standards.document.rendering;

import java.math.BigInteger;
import kz.kasip.standards.document.rendering.Form.Cell;
import kz.kasip.standards.document.rendering.Form.Line;
import kz.kasip.standards.document.rendering.Form.Row;
import kz.kasip.standards.document.rendering.Form.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a card as a table of a Word document; its heading stands again on each page. */
final class WordTable {

    /** Of the page's width between the margins, in twentieths of a point. */
    private static final int[] WIDTHS = {2660, 2660, 2442, 2443};

    private static final int HANGING = 397;

    private final XWPFDocument word;
    private final Table card;

    WordTable(XWPFDocument word, Table card) {
        this.word = word;
        this.card = card;
    }

    void write() {
        XWPFTable table = word.createTable(1, 1);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(sum(0, Table.COLUMNS));
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : WIDTHS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        XWPFTableRow heading = table.getRow(0);
        fill(heading.getCell(0), card.heading(), 0, true, true);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        int[] open = new int[Table.COLUMNS];
        for (Row row : card.rows()) {
            row(table.insertNewTableRow(table.getNumberOfRows()), row, open);
        }
    }

    /** @param open for each column over how many rows the cell above still spans */
    private void row(XWPFTableRow written, Row row, int[] open) {
        written.setCantSplitRow(row.kind() != Row.Kind.LONG);
        int column = 0;
        for (Cell cell : row.cells()) {
            XWPFTableCell place = written.createCell();
            boolean covered = open[column] > 0;
            if (covered) {
                open[column]--;
                properties(place).addNewVMerge().setVal(STMerge.CONTINUE);
            } else if (cell.rows() > 1) {
                open[column] = cell.rows() - 1;
                properties(place).addNewVMerge().setVal(STMerge.RESTART);
            }
            fill(place, cell, column, false, row.kind() == Row.Kind.LED);
            column += cell.columns();
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static void fill(XWPFTableCell place, Cell cell, int column, boolean heading, boolean leads) {
        CTTcPr properties = properties(place);
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(sum(column, column + cell.columns())));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        XWPFParagraph paragraph = place.getParagraphs().getFirst();
        if (cell.labelled()) {
            String beside =
                    cell.lines().isEmpty() ? "" : " " + cell.lines().getFirst().whole();
            text(paragraph, cell.label() + beside, heading, leads);
            return;
        }
        for (int i = 0; i < cell.lines().size(); i++) {
            Line line = cell.lines().get(i);
            paragraph = i == 0 ? paragraph : place.addParagraph();
            boolean numbered = !line.number().isEmpty();
            text(paragraph, numbered ? line.number() + "\t" + line.text() : line.text(), false, leads);
            if (numbered) {
                paragraph.setIndentationLeft(HANGING);
                paragraph.setIndentationHanging(HANGING);
            }
        }
        if (cell.lines().isEmpty()) {
            text(paragraph, "", false, leads);
        }
    }

    private static void text(XWPFParagraph paragraph, String text, boolean bold, boolean leads) {
        paragraph.setStyle(bold ? WordStyles.CARD : WordStyles.CELL);
        paragraph.setKeepNext(leads);
        WordText.add(paragraph, text);
    }

    private static int sum(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += WIDTHS[i];
        }
        return sum;
    }
}
