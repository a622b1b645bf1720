package kz.kasip.standards.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Content;
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
        Content content = format.content(bytes);
        if (content.blocks().isEmpty()) {
            throw new DocumentRefused(Reason.EMPTY, "The document holds no text." + unread(content));
        }
        Reading reading = Templates.read(content.blocks());
        List<Finding> findings = new ArrayList<>(content.findings());
        findings.addAll(reading.findings());
        return new ReadDocument(reading.document(), findings, reading.places(), format.label());
    }

    private static String unread(Content content) {
        return content.findings().stream()
                .map(finding -> " " + finding.message())
                .distinct()
                .collect(Collectors.joining());
    }
}
