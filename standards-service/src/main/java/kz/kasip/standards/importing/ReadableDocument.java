package kz.kasip.standards.importing;

import java.util.concurrent.Semaphore;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.ReadDocument;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.UnsupportedMedia;
import kz.kasip.standards.problem.Violation;

/** Reads documents, and says of those that cannot be read what is wrong in the form of a refusal. */
final class ReadableDocument {

    /** A document of 25 MB takes a good part of the heap while it is read, so few are read at once. */
    private static final Semaphore READING = new Semaphore(2, true);

    private ReadableDocument() {}

    static ReadDocument read(byte[] bytes, String fileName) {
        READING.acquireUninterruptibly();
        try {
            return DocumentReading.read(bytes, fileName);
        } catch (DocumentRefused e) {
            throw refusal(e);
        } finally {
            READING.release();
        }
    }

    private static Refusal refusal(DocumentRefused refused) {
        var detail = refused.getMessage();
        return switch (refused.reason()) {
            case EMPTY -> new Invalid("document-empty", detail, new Violation("file", "is empty"));
            case FORMAT -> new UnsupportedMedia("document-format", detail);
            case NOT_UTF_8 -> new Invalid("document-not-utf-8", detail, new Violation("file", place(refused)));
            case NO_TEXT -> new Unprocessable("document-without-text", detail);
            case ENCRYPTED -> new Unprocessable("document-encrypted", detail);
            case UNSAFE -> new Unprocessable("document-unsafe", detail);
            case DAMAGED -> new Unprocessable("document-damaged", detail);
            case TRUNCATED -> new Unprocessable("document-truncated", detail);
            case NOT_A_STANDARD -> new Unprocessable("not-a-standard", detail);
        };
    }

    private static String place(DocumentRefused refused) {
        return refused.offset() == null ? "is no UTF-8" : "is no UTF-8 at byte " + refused.offset();
    }
}
