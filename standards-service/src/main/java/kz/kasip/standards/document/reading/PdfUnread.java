package kz.kasip.standards.document.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.check.Rule;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Counts what a PDF holds beside text, and what of it cannot be read, so that a report can say so. */
final class PdfUnread {

    private int remarks;
    private int pictures;
    private int damaged;

    void picture(int more) {
        pictures += more;
    }

    /** A part of the drawing that is not what it should be. */
    void damage() {
        damaged++;
    }

    boolean isDamaged() {
        return damaged > 0;
    }

    int pictures() {
        return pictures;
    }

    /** Counts the remarks, fields and files that are fixed to a page. */
    void annotations(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && !COSName.getPDFName("Link").equals(annotation.getCOSName(COSName.SUBTYPE))
                    && !COSName.getPDFName("Popup").equals(annotation.getCOSName(COSName.SUBTYPE))) {
                remarks++;
            }
        }
    }

    List<Finding> findings(PDDocument document, int pages) throws IOException {
        List<Finding> findings = new ArrayList<>();
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        boolean files = names != null && names.getCOSDictionary(COSName.EMBEDDED_FILES) != null;
        if (damaged > 0 || document.getNumberOfPages() > pages) {
            findings.add(finding(Rule.UNREAD_CONTENT, "parts that are damaged and were not read"));
        }
        if (files) {
            findings.add(finding(Rule.UNREAD_CONTENT, "attached files, which are not read"));
        }
        if (remarks > 0) {
            findings.add(finding(
                    Rule.IGNORED_CONTENT, "remarks or form fields (" + remarks + "), which are not part of its text"));
        }
        if (pictures > 0) {
            findings.add(finding(Rule.IGNORED_CONTENT, "pictures (" + pictures + "); text in pictures is not read"));
        }
        return findings;
    }

    private static Finding finding(Rule rule, String what) {
        return Finding.of(rule, "document", "The document holds " + what + ".");
    }
}
