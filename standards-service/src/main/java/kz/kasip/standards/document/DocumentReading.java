package kz.kasip.standards.document;

import java.util.List;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.DocumentFormat;
import kz.kasip.standards.document.template.Reading;
import kz.kasip.standards.document.template.Templates;

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
            throw new DocumentRefused(Reason.EMPTY, "The file is empty.");
        }
        DocumentFormat format = DocumentFormat.of(bytes);
        List<Block> blocks = format.blocks(bytes);
        if (blocks.isEmpty()) {
            throw new DocumentRefused(Reason.EMPTY, "The document holds no text.");
        }
        Reading reading = Templates.read(blocks);
        return new ReadDocument(reading.document(), reading.findings(), format.label());
    }
}
