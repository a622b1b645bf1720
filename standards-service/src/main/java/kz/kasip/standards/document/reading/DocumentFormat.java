package kz.kasip.standards.document.reading;

import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** The formats that are read, told by content and never by a file's name. */
public enum DocumentFormat {
    TEXT("text", new TextReader()),
    MARKDOWN("markdown", new MarkupReader()),
    DOCX("docx", new DocxReader());

    /** More than this is refused before anything is read. */
    static final int MAX_BYTES = 25 * 1024 * 1024;

    /** A real document has ten thousand at most. */
    static final int MAX_BLOCKS = 500_000;

    private static final int MAX_SEPARATORS = 2 * MAX_BLOCKS;

    private final String label;
    private final BlockReader reader;

    DocumentFormat(String label, BlockReader reader) {
        this.label = label;
        this.reader = reader;
    }

    /** The name as reports give it. */
    public String label() {
        return label;
    }

    /** The blocks of the file. */
    public List<Block> blocks(byte[] bytes) {
        return content(bytes).blocks();
    }

    /** The blocks of the file and what is said of the rest of it. */
    public Content content(byte[] bytes) {
        Content content = reader.content(bytes);
        if (content.blocks().size() > MAX_BLOCKS) {
            throw tooMany();
        }
        return content;
    }

    /** @throws DocumentRefused when the bytes are of no format that is read */
    public static DocumentFormat of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new DocumentRefused(Reason.UNSAFE, "The file is larger than 25 MB.");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return DOCX;
        }
        refuseKnown(bytes);
        refuseBinary(bytes);
        String text = Utf8.decode(bytes);
        if (text.chars()
                        .filter(c -> c == '\n' || c == '\r' || c == '\t' || c == '|')
                        .count()
                > MAX_SEPARATORS) {
            throw tooMany();
        }
        if (text.isBlank()) {
            throw new DocumentRefused(Reason.EMPTY, "The file holds nothing but white space.");
        }
        return MarkupReader.isMarkup(text) ? MARKDOWN : TEXT;
    }

    static DocumentRefused tooMany() {
        return new DocumentRefused(Reason.UNSAFE, "The document has more than " + MAX_BLOCKS + " lines or cells.");
    }

    private static void refuseKnown(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw refused("The file is a PDF, which is not read yet.");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("The file is an old or encrypted Office file; save it as docx without a password.");
        }
        if (startsWith(bytes, 'P', 'K')) {
            throw refused("The file is an archive without documents.");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw refused("The file is rich text; save it as docx.");
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')) {
            throw refused("The file is a picture.");
        }
    }

    private static void refuseBinary(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
                throw refused("The file is of no known format: a control byte at offset " + i + ".");
            }
        }
    }

    private static DocumentRefused refused(String message) {
        return new DocumentRefused(Reason.FORMAT, message + " Read are plain text, Markdown and docx.");
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
