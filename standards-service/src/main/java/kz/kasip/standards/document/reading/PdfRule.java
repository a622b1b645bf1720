package kz.kasip.standards.document.reading;

/** A line that is drawn, level or upright: where it stands and from where to where it goes; y counts from the sheet's top. */
record PdfRule(boolean level, float at, float from, float to) {

    private static final float THIN = 3f;

    /** The rule from one point to another, or null where it is slanted or a point. */
    static PdfRule between(float x1, float y1, float x2, float y2) {
        float width = Math.abs(x1 - x2);
        float height = Math.abs(y1 - y2);
        if (Math.min(width, height) > THIN || Math.max(width, height) < THIN / 2) {
            return null;
        }
        return width >= height
                ? new PdfRule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2))
                : new PdfRule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
    }

    float length() {
        return to - from;
    }
}
