package kz.kasip.standards.document;

/** Reads a document of any known format into a standard and its findings. */
public final class DocumentReading {

    private DocumentReading() {}

    /**
     * Reads a whole file; its type is told by content, the name only serves messages.
     *
     * @throws DocumentRefused when the bytes are no readable standard
     */
    public static ReadDocument read(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new DocumentRefused(DocumentRefused.Reason.EMPTY, "The file is empty.");
        }
        throw new DocumentRefused(DocumentRefused.Reason.FORMAT, "The file is of no known format.");
    }
}
