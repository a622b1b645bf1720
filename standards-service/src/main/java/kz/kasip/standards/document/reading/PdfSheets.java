package kz.kasip.standards.document.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads pages in one pass: letters and rules with their places, and nothing else of what is drawn. */
final class PdfSheets extends PDFStreamEngine {

    private final PdfBudget budget;
    private final PdfUnread unread;
    private PdfSheet sheet;
    private Matrix toSheet;
    private PdfRun run;
    private boolean begins;

    PdfSheets(PdfBudget budget, PdfUnread unread) {
        this.budget = budget;
        this.unread = unread;
        List.of(
                        new BeginText(this),
                        new EndText(this),
                        new Concatenate(this),
                        new Save(this),
                        new Restore(this),
                        new NextLine(this),
                        new SetCharSpacing(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new PdfFonts.Choice(this, budget),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new SetTextLeading(this),
                        new SetMatrix(this),
                        new SetTextRise(this),
                        new SetWordSpacing(this),
                        new SetTextHorizontalScaling(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this),
                        new DrawObject(this))
                .forEach(this::add);
        new PdfPath(this).register();
    }

    void add(OperatorProcessor operator) {
        addOperator(operator);
    }

    PdfSheet read(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean lying = rotation == 90 || rotation == 270;
        sheet = new PdfSheet(
                number, lying ? box.getHeight() : box.getWidth(), lying ? box.getWidth() : box.getHeight());
        toSheet = toSheet(box, rotation);
        run = null;
        if (page.hasContents()) {
            processPage(page);
        }
        return sheet;
    }

    private static Matrix toSheet(PDRectangle box, int rotation) {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> new Matrix(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> new Matrix(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> new Matrix(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
    }

    /** The place on the sheet of a point of the drawing. */
    Point2D.Float onSheet(float x, float y) {
        Point2D.Float drawn = transformedPoint(x, y);
        return toSheet.transformPoint(drawn.x, drawn.y);
    }

    void rule(PdfRule rule) {
        if (rule != null) {
            sheet.rules.add(rule);
            budget.rule(sheet.rules.size());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        super.processOperator(operator, operands);
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            unread.picture(1);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        unread.damage();
        super.operatorException(operator, operands, exception);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.form();
        unread.picture(-1);
        super.showForm(form);
    }

    @Override
    public void beginText() {
        begins = true;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        String text = PdfFonts.text(font, code);
        if (text == null && font instanceof PDSimpleFont) {
            // as Acrobat does
            text = String.valueOf((char) code);
        }
        if (text == null || text.isEmpty()) {
            return;
        }
        budget.glyph(sheet.count());
        Matrix placed = rendering.multiply(toSheet);
        float advance = font.isVertical() ? 0 : displacement.getX();
        place(text, placed, advance);
    }

    private void place(String text, Matrix placed, float advance) {
        float x = placed.getTranslateX();
        float y = placed.getTranslateY();
        float alongX = placed.getScaleX();
        float alongY = placed.getShearY();
        float size = (float) Math.hypot(placed.getShearX(), placed.getScaleY());
        float width = (float) Math.hypot(alongX, alongY) * advance;
        if (!(size > 0) || x > sheet.width || x < -sheet.width || y > sheet.height || y < 0) {
            return;
        }
        float middleX = x + alongX * advance / 2 + placed.getShearX() * 0.3f;
        float middleY = y + alongY * advance / 2 + placed.getScaleY() * 0.3f;
        if (Math.abs(alongX) >= Math.abs(alongY)) {
            add(text, alongX < 0 ? -x : x, alongX < 0 ? -y : y, width, size, alongX < 0 ? 180 : 0, middleX, middleY);
        } else {
            add(text, alongY < 0 ? -y : y, alongY < 0 ? x : -x, width, size, alongY < 0 ? 90 : 270, middleX, middleY);
        }
    }

    private void add(String text, float x, float y, float width, float size, int turn, float middleX, float middleY) {
        if (run != null && run.turn == turn && run.overprints(text, x, y)) {
            return;
        }
        if (run == null || !run.takes(x, y, size, turn)) {
            run = new PdfRun(size, y, turn, middleX, middleY);
            sheet.runs.add(run);
        }
        run.add(text, x, x + width + spacing(size), begins);
        begins = false;
    }

    /** Letters that are set apart are no words apart. */
    private float spacing(float size) {
        var state = getGraphicsState().getTextState();
        float spacing = state.getCharacterSpacing();
        return spacing > 0 && state.getFontSize() != 0 ? spacing * size / Math.abs(state.getFontSize()) : 0;
    }
}
