package kz.kasip.standards.batch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Unprocessable;
import kz.kasip.standards.problem.Violation;

/** A zip archive of documents, read file by file and never unpacked as a whole. */
final class Archive implements AutoCloseable {

    static final int MOST_FILES = 2_000;
    static final int LARGEST_FILE = 25 * 1024 * 1024;
    private static final int MOST_ENTRIES = 5 * MOST_FILES;
    private static final long LARGEST_CONTENT = 1024L * 1024 * 1024;

    /** What Windows writes names in where it does not say UTF-8; it is Cyrillic there. */
    private static final Charset NAMES = Charset.forName("IBM866");

    private final ZipFile zip;
    private long read;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Invalid when the file is no zip archive, or has no or too many files */
    static Archive open(Path file) throws IOException {
        try {
            var archive = new Archive(new ZipFile(file.toFile(), NAMES));
            archive.requireFiles();
            return archive;
        } catch (ZipException e) {
            throw invalid("The file is no zip archive, or a damaged one: " + e.getMessage());
        }
    }

    private void requireFiles() throws IOException {
        // a list of millions of names would not fit into memory
        if (zip.size() > MOST_ENTRIES || files().isEmpty() || files().size() > MOST_FILES) {
            zip.close();
            throw invalid("An archive holds from 1 to " + MOST_FILES + " documents.");
        }
    }

    /** The documents in the archive's order; folders and what systems leave beside documents are none. */
    List<ZipEntry> files() {
        return Collections.list(zip.entries()).stream()
                .map(ZipEntry.class::cast)
                .filter(entry -> !entry.isDirectory() && !isLeftBySystem(entry.getName()))
                .toList();
    }

    private static boolean isLeftBySystem(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || path.startsWith("__MACOSX/");
    }

    /**
     * The bytes of one document.
     *
     * @throws Unprocessable when it is larger than a document may be, or cannot be unpacked
     */
    byte[] bytes(ZipEntry entry) {
        var bytes = unpacked(entry);
        read += bytes.length;
        if (read > LARGEST_CONTENT) {
            throw invalid("The archive's documents are larger than 1 GB together.");
        }
        if (bytes.length > LARGEST_FILE) {
            throw new Unprocessable("document-too-large", "A document has at most 25 MB.");
        }
        requireWhole(entry, bytes);
        return bytes;
    }

    private byte[] unpacked(ZipEntry entry) {
        try (var content = zip.getInputStream(entry)) {
            return content.readNBytes(LARGEST_FILE + 1);
        } catch (IOException e) {
            throw damaged(e.getMessage());
        }
    }

    private static void requireWhole(ZipEntry entry, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw damaged("its check sum differs");
        }
    }

    private static Unprocessable damaged(String why) {
        return new Unprocessable(
                "document-damaged", "The file cannot be unpacked, because it is damaged or has a password: " + why);
    }

    private static Invalid invalid(String detail) {
        return new Invalid("archive-unreadable", detail, new Violation("file", "is no archive of documents"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
