package kz.kasip.standards.document.reading;

import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** The formats that are read, told by content and never by a file's name. */
public enum DocumentFormat {
    TEXT("text", new TextReader()),
    MARKDOWN("markdown", new MarkupReader()),
    HTML("html", new HtmlReader()),
    DOCX("docx", new DocxReader()),
    PDF("pdf", new PdfReader());

    /** More than this is refused before anything is read. */
    static final int MAX_BYTES = 25 * 1024 * 1024;

    /** A real document has ten thousand at most. */
    static final int MAX_BLOCKS = 500_000;

    /** More text than this, in characters, no standard has: the longest have a twentieth of it. */
    static final int MAX_TEXT = 8_000_000;

    /** The longest paragraph, cell or line. */
    static final int MAX_BLOCK = 1_000_000;

    /** What is read, as a refusal tells it. */
    static final String READ = "Read are docx, PDF, HTML, Markdown and plain text.";

    private static final int HEAD = 500;
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
        if (PdfReader.head(bytes) >= 0) {
            return PDF;
        }
        refuseKnown(bytes);
        if (!Encoding.isWide(bytes)) {
            refuseBinary(bytes);
        }
        String text = Encoding.decode(bytes);
        if (HtmlReader.isHtml(text)) {
            return HTML;
        }
        refuseTooMuch(text.length());
        if (text.chars()
                        .filter(c -> c == '\n' || c == '\r' || c == '\t' || c == '|')
                        .count()
                > MAX_SEPARATORS) {
            throw tooMany();
        }
        if (text.isBlank()) {
            throw new DocumentRefused(Reason.EMPTY, "The file holds nothing but white space.");
        }
        refuseOtherXml(text);
        return MarkupReader.isMarkup(text) ? MARKDOWN : TEXT;
    }

    /** @throws DocumentRefused when a document has more characters than any standard */
    static void refuseTooMuch(long characters) {
        if (characters > MAX_TEXT) {
            throw new DocumentRefused(
                    Reason.UNSAFE, "The document has more than " + MAX_TEXT + " characters, as no standard has.");
        }
    }

    /** @throws DocumentRefused when a line, paragraph or cell is longer than any in a standard */
    static void refuseTooLong(long characters) {
        if (characters > MAX_BLOCK) {
            throw new DocumentRefused(
                    Reason.UNSAFE,
                    "A line, paragraph or cell has more than " + MAX_BLOCK + " characters, as none in a standard has.");
        }
    }

    private static void refuseOtherXml(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        if (head.startsWith("MIME-Version:")) {
            throw refused("The file is a web archive (mht); save it as docx or HTML.");
        }
        if (head.startsWith("<?xml") || head.startsWith("<pkg:package") || head.startsWith("<w:wordDocument")) {
            throw refused("The file is XML and no web page; if Word wrote it, save it as docx.");
        }
    }

    static DocumentRefused tooMany() {
        return new DocumentRefused(Reason.UNSAFE, "The document has more than " + MAX_BLOCKS + " lines or cells.");
    }

    private static void refuseKnown(byte[] bytes) {
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw OfficeFile.refused(bytes);
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
        return new DocumentRefused(Reason.FORMAT, message + " " + READ);
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
