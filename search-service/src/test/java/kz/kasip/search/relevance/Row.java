package kz.kasip.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A query and what has to be found by it.
 *
 * @param kind the group that its figures are put together in, like {@code kk/latin}
 * @param expected a text, or what an {@link Expectation} reads
 */
public record Row(String query, String kind, String expected) {
    private static final int KEY_LENGTH = 12;

    /** Reads a table whose first line names the columns query, kind and expected. */
    public static List<Row> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the row without telling what is in it. */
    String key() {
        return hash(query + "\t" + kind + "\t" + expected);
    }

    /** Whether a hit in the block of the other language counts. */
    boolean mayBeInOtherLanguage() {
        return kind.startsWith("cross") || kind.startsWith("english");
    }

    /** Every second row; the others show whether what was tuned holds. */
    boolean isForTuning() {
        return Integer.parseInt(key().substring(0, 1), 16) % 2 == 0;
    }

    /** The beginning of a text's SHA-256. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
