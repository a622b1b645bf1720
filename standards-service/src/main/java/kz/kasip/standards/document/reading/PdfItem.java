package kz.kasip.standards.document.reading;

/** What follows each other on a page or in a cell: a line of text or a table. */
sealed interface PdfItem permits PdfLine, PdfTable {

    int page();

    float top();

    float bottom();
}
