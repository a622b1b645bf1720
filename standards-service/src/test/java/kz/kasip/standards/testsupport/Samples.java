package kz.kasip.standards.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own sample documents, also under other codes and numbers. */
public final class Samples {

    private static final Path ROOT = Path.of(System.getProperty("kasip.root", ".."));

    private Samples() {}

    /** The Kazakh sample as a document of another code and version. */
    public static byte[] kazakh(String code, int version) {
        return text("J62012901.kk.txt")
                .replace("J62012901", code)
                .replace("1-нұсқа", version + "-нұсқа")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The Kazakh sample as a document of another code and of no version. */
    public static byte[] kazakhWithoutVersion(String code) {
        return text("J62012901.kk.txt")
                .replace("J62012901", code)
                .replace("1-нұсқа, 2025 ж.", "-")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The Russian sample as a document of another code and version. */
    public static byte[] russian(String code, int version) {
        return text("A01610901.ru.md")
                .replace("A01610901", code)
                .replace("версия 1", "версия " + version)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A small standard in one of its languages ({@code kk} or {@code ru}), as a document of another code. */
    public static byte[] small(String language, String code) {
        return new String(resource("/translation/P85590950." + language + ".txt"), StandardCharsets.UTF_8)
                .replace("P85590950", code)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A Russian document without any fault, of another code. */
    public static byte[] orchard(String code) {
        return with(resource("/document/orchard.ru.txt"), "A01241903", code);
    }

    /** A document with some of its words replaced by others. */
    public static byte[] with(byte[] document, String words, String others) {
        var text = new String(document, StandardCharsets.UTF_8);
        if (!text.contains(words)) {
            throw new IllegalArgumentException("The document does not say " + words);
        }
        return text.replace(words, others).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var stream = Samples.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document, but for one word of it. */
    public static byte[] reworded(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceFirst("Цифрлық көшірменің", "Цифрлық нұсқаның")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try {
            return Files.readString(ROOT.resolve("deploy/samples").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
