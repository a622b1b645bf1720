package kz.kasip.standards.document.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF with text: its tables are told by their rules, its paragraphs by how lines are set. */
final class PdfReader implements BlockReader {

    private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-'};
    private static final int MAX_JUNK = 1024;
    private static final int MAX_TAIL = 2048;
    private static final int FEWEST_LETTERS = 10;

    /** Where the PDF begins in the bytes, which may have others before it; -1 where they are none. */
    static int head(byte[] bytes) {
        int last = Math.min(bytes.length - HEAD.length, MAX_JUNK);
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(bytes, at, at + HEAD.length, HEAD, 0, HEAD.length)) {
                return at == 0 || hasEnd(bytes) ? at : -1;
            }
        }
        return -1;
    }

    /** A text may speak of PDFs; a PDF says at its end where its objects are. */
    private static boolean hasEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - MAX_TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("startxref");
    }

    private static byte[] stripped(byte[] bytes) {
        int head = head(bytes);
        return head > 0 ? Arrays.copyOfRange(bytes, head, bytes.length) : bytes;
    }

    @Override
    public List<Block> read(byte[] bytes) {
        return content(bytes).blocks();
    }

    @Override
    public Content content(byte[] bytes) {
        PdfBudget budget = new PdfBudget();
        PdfUnread unread = new PdfUnread();
        try (PDDocument document = new PdfFile(stripped(bytes), budget, unread).parse()) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new DocumentRefused(Reason.ENCRYPTED, "The PDF is encrypted and forbids taking its text out.");
            }
            return content(document, budget, unread);
        } catch (InvalidPasswordException encrypted) {
            throw new DocumentRefused(Reason.ENCRYPTED, "The PDF is encrypted; save it without a password.");
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (StackOverflowError deep) {
            throw PdfBudget.unsafe("its parts nest too deep");
        } catch (IOException | RuntimeException broken) {
            // PDFBox throws unchecked exceptions of many kinds on crafted files
            throw new DocumentRefused(Reason.DAMAGED, "The PDF is damaged and cannot be opened.", null, broken);
        }
    }

    private static Content content(PDDocument document, PdfBudget budget, PdfUnread unread) throws IOException {
        PdfSheets reading = new PdfSheets(budget, unread);
        PdfDocument whole = new PdfDocument(budget);
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (pages++ == PdfBudget.MAX_PAGES) {
                throw PdfBudget.unsafe("it has more than " + PdfBudget.MAX_PAGES + " pages");
            }
            whole.add(reading.read(page, pages));
            unread.annotations(page);
        }
        refuseEmpty(pages, whole.letters(), unread);
        return new Content(whole.blocks(), unread.findings(document, pages));
    }

    private static void refuseEmpty(int pages, long letters, PdfUnread unread) {
        if (pages == 0 || letters == 0 && unread.isDamaged()) {
            throw new DocumentRefused(Reason.DAMAGED, "The PDF is damaged: it has no page that can be read.");
        }
        if (unread.pictures() > 0 && letters < (long) FEWEST_LETTERS * pages) {
            throw new DocumentRefused(
                    Reason.NO_TEXT,
                    "The PDF holds pictures of its " + pages
                            + " pages and no text; make one from the document itself, or let its text be recognised.");
        }
    }
}
