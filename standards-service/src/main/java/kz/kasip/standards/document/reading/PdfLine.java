package kz.kasip.standards.document.reading;

/**
 * One line of text.
 *
 * @param left where its first letter begins, and {@code right} where its last one ends
 * @param y its base line, from the sheet's top
 * @param size of its letters
 * @param firstWord how wide the part is that would have to fit into the line before
 * @param firstLetter how wide its first letter is
 * @param gap the narrowest space between its words as a part of the size, 0 where it has one word
 * @param spaced whether a space is drawn after its last letter
 * @param turn how the sheet must be turned to read it
 */
record PdfLine(
        String text,
        int page,
        float left,
        float right,
        float y,
        float size,
        float firstWord,
        float firstLetter,
        float gap,
        boolean spaced,
        int turn)
        implements PdfItem {

    @Override
    public float top() {
        return y - 0.75f * size;
    }

    @Override
    public float bottom() {
        return y + 0.25f * size;
    }

    float width() {
        return right - left;
    }

    /** The same line with other text. */
    PdfLine with(String other) {
        return new PdfLine(other, page, left, right, y, size, firstWord, firstLetter, gap, spaced, turn);
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }
}
