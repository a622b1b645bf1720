package kz.kasip.standards.document.rendering;

import kz.kasip.standards.document.StandardDocument;

/** Renders a standard in the official form, in its language; lines about persons are left out. */
public final class DocumentRendering {

    private DocumentRendering() {}

    /** A page that can be read on a screen and printed; it needs nothing from elsewhere. */
    public static byte[] html(StandardDocument document) {
        return WrittenForm.html(OfficialForm.of(document));
    }

    /** Markdown with the cards as tables. */
    public static byte[] markdown(StandardDocument document) {
        return WrittenForm.markdown(OfficialForm.of(document));
    }

    /** A Word document; the same standard always gives the same bytes. */
    public static byte[] docx(StandardDocument document) {
        return WordForm.of(OfficialForm.of(document));
    }
}
