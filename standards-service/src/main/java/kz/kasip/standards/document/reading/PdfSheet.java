package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page: runs of letters in the order they are drawn, and rules. */
final class PdfSheet {

    final int page;
    final float width;
    final float height;
    final List<PdfRun> runs = new ArrayList<>();
    final List<PdfRule> rules = new ArrayList<>();
    private int glyphs;

    PdfSheet(int page, float width, float height) {
        this.page = page;
        this.width = width;
        this.height = height;
    }

    int count() {
        return ++glyphs;
    }
}
