package kz.kasip.standards.document.reading;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The path under construction, of which only what can be a rule is kept. */
final class PdfPath {

    private static final int MAX_POINTS = 10_000;

    private final PdfSheets sheets;
    private final float[] xs = new float[MAX_POINTS];
    private final float[] ys = new float[MAX_POINTS];
    private final boolean[] moves = new boolean[MAX_POINTS];
    private int points;
    private float beginX;
    private float beginY;

    PdfPath(PdfSheets sheets) {
        this.sheets = sheets;
    }

    /** The operators that build and paint paths. */
    void register() {
        sheets.add(operator("m", 2, n -> point(n[0], n[1], true)));
        sheets.add(operator("l", 2, n -> point(n[0], n[1], false)));
        sheets.add(operator("c", 6, n -> point(n[4], n[5], true)));
        sheets.add(operator("v", 4, n -> point(n[2], n[3], true)));
        sheets.add(operator("y", 4, n -> point(n[2], n[3], true)));
        sheets.add(operator("re", 4, n -> rectangle(n[0], n[1], n[2], n[3])));
        sheets.add(operator("h", 0, n -> close()));
        sheets.add(operator("n", 0, n -> points = 0));
        for (String stroke : List.of("S", "B", "B*")) {
            sheets.add(operator(stroke, 0, n -> stroke()));
        }
        for (String stroke : List.of("s", "b", "b*")) {
            sheets.add(operator(stroke, 0, n -> {
                close();
                stroke();
            }));
        }
        for (String fill : List.of("f", "F", "f*")) {
            sheets.add(operator(fill, 0, n -> fill()));
        }
    }

    private interface Painting {
        void with(float[] numbers);
    }

    private OperatorProcessor operator(String name, int numbers, Painting painting) {
        return new OperatorProcessor((PDFStreamEngine) sheets) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                float[] values = new float[numbers];
                if (operands.size() < numbers) {
                    return;
                }
                for (int i = 0; i < numbers; i++) {
                    if (!(operands.get(i) instanceof COSNumber number)) {
                        return;
                    }
                    values[i] = number.floatValue();
                }
                painting.with(values);
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    private void point(float x, float y, boolean move) {
        if (points == MAX_POINTS) {
            return;
        }
        Point2D.Float at = sheets.onSheet(x, y);
        if (move) {
            beginX = at.x;
            beginY = at.y;
        }
        xs[points] = at.x;
        ys[points] = at.y;
        moves[points++] = move;
    }

    private void rectangle(float x, float y, float width, float height) {
        point(x, y, true);
        point(x + width, y, false);
        point(x + width, y + height, false);
        point(x, y + height, false);
        close();
    }

    private void close() {
        if (points > 0 && points < MAX_POINTS) {
            xs[points] = beginX;
            ys[points] = beginY;
            moves[points++] = false;
        }
    }

    private void stroke() {
        for (int i = 1; i < points; i++) {
            if (!moves[i]) {
                sheets.rule(PdfRule.between(xs[i - 1], ys[i - 1], xs[i], ys[i]));
            }
        }
        points = 0;
    }

    /** A filled shape is a rule where it is thin. */
    private void fill() {
        int begin = 0;
        for (int i = 1; i <= points; i++) {
            if (i == points || moves[i]) {
                thin(begin, i);
                begin = i;
            }
        }
        points = 0;
    }

    private void thin(int begin, int end) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = begin; i < end; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        if (end - begin > 2) {
            sheets.rule(PdfRule.between(left, top, right, bottom));
        }
    }
}
