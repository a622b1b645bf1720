package kz.kasip.standards.importing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    static final Semaphore READING = new Semaphore(2, true);

    private static final Duration TURN = Duration.ofSeconds(1);

    private ReadableDocument() {}

    static ReadDocument read(byte[] bytes, String fileName) {
        return read(bytes, fileName, () -> {});
    }

    /** The same; what is given is run about each second while others are read, and before the reading begins. */
    static ReadDocument read(byte[] bytes, String fileName, Runnable stillWanted) {
        await(stillWanted);
        try {
            stillWanted.run();
            return DocumentReading.read(bytes, fileName);
        } catch (DocumentRefused e) {
            throw refusal(e);
        } finally {
            READING.release();
        }
    }

    private static void await(Runnable stillWanted) {
        try {
            while (!READING.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
                stillWanted.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the document any more", e);
        }
    }

    /** What is wrong, in the form of a refusal. */
    static Refusal refusal(DocumentRefused refused) {
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
