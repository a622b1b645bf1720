package kz.kasip.standards.document.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Sets text on pages as word processors do: lines wrap, tables have rules, rows break over pages. */
final class PaperPdf {

    static final float LEFT = 70;
    static final float RIGHT = 525;
    private static final float TOP = 770;
    private static final float BOTTOM = 80;
    private static final float SIZE = 11;
    private static final float PITCH = 13.5f;
    private static final float PADDING = 5.4f;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final boolean word;
    private String head;
    private PDPageContentStream content;
    private int pages;
    private float y;

    /** @param word true to draw rules as thin boxes and a space after each line, as Word does; false as LibreOffice does */
    PaperPdf(boolean word) {
        this.word = word;
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, in);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PaperPdf head(String text) {
        head = text;
        return this;
    }

    private void ensure(float height) {
        if (content == null || y - height < BOTTOM) {
            page();
        }
    }

    PaperPdf page() {
        draw(() -> {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            pages++;
            y = TOP;
            if (head != null) {
                show(head, LEFT, 810, SIZE, 0);
                show(String.valueOf(pages), 295, 40, SIZE, 0);
            }
        });
        return this;
    }

    PaperPdf gap(float height) {
        ensure(height);
        y -= height;
        return this;
    }

    PaperPdf paragraph(String text) {
        return paragraph(text, 20);
    }

    PaperPdf paragraph(String text, float indent) {
        float at = indent;
        for (String line : wrap(text, RIGHT - LEFT, indent)) {
            ensure(PITCH);
            y -= PITCH;
            show(line, LEFT + at, y, SIZE, 0);
            at = 0;
        }
        return this;
    }

    /** A short rule at the page's foot with small lines under it. */
    PaperPdf footNote(String text) {
        draw(() -> {
            content.moveTo(LEFT, 120);
            content.lineTo(LEFT + 140, 120);
            content.stroke();
        });
        show(text, LEFT, 108, SIZE * 0.8f, 0);
        return this;
    }

    void show(String text, float x, float atY, float size, float degrees) {
        draw(() -> {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), x, atY));
            content.showText(text.endsWith("\b") ? text.substring(0, text.length() - 1) : word ? text + " " : text);
            content.endText();
        });
    }

    /** A table of rows; paragraphs of a cell are apart by line ends, and rows break over pages. */
    PaperPdf table(float[] widths, List<List<String>> rows) {
        for (List<String> row : rows) {
            row(widths, row);
        }
        return this;
    }

    private void row(float[] widths, List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = new ArrayList<>();
            for (String paragraph : row.get(column).split("\n")) {
                lines.addAll(wrap(paragraph, widths[column] - 2 * PADDING, 0));
            }
            cells.add(lines);
        }
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int from = 0; from < count; ) {
            ensure(PITCH + 6);
            int to = Math.min(count, from + (int) ((y - BOTTOM - 6) / PITCH));
            part(widths, cells, from, to);
            from = to;
        }
    }

    private void part(float[] widths, List<List<String>> cells, int from, int to) {
        float top = y;
        float bottom = y - (to - from) * PITCH - 6;
        float x = LEFT;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = cells.get(column);
            for (int i = from; i < Math.min(to, lines.size()); i++) {
                show(lines.get(i), x + PADDING, top - (i - from + 1) * PITCH, SIZE, 0);
            }
            box(x, top, x + widths[column], bottom);
            x += widths[column];
        }
        y = bottom;
    }

    void box(float left, float top, float right, float bottom) {
        line(left, top, right, top);
        line(left, bottom, right, bottom);
        line(left, top, left, bottom);
        line(right, top, right, bottom);
    }

    void line(float x1, float y1, float x2, float y2) {
        draw(() -> {
            if (word) {
                content.addRect(
                        Math.min(x1, x2) - 0.24f,
                        Math.min(y1, y2) - 0.24f,
                        Math.abs(x1 - x2) + 0.48f,
                        Math.abs(y1 - y2) + 0.48f);
                content.fill();
            } else {
                content.moveTo(x1, y1);
                content.lineTo(x2, y2);
                content.stroke();
            }
        });
    }

    private float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> wrap(String text, float width, float indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float room = width - indent;
        for (String part : text.split(" ")) {
            String rest = part;
            if (!line.isEmpty() && width(line + " " + rest) > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = width;
            }
            while (line.isEmpty() && width(rest) > room) {
                int fits = rest.length();
                while (width(rest.substring(0, fits)) > room) {
                    fits--;
                }
                // a cut word has no space after it
                lines.add(rest.substring(0, fits) + (word ? "\b" : ""));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draw(() -> {
            content.close();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    List<Block> blocks() {
        byte[] bytes = bytes();
        return DocumentFormat.of(bytes).blocks(bytes);
    }
}
