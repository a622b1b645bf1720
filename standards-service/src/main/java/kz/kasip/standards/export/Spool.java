package kz.kasip.standards.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An export as it was written.
 *
 * @param begun when its writing began, by the clock of {@link System#nanoTime()}
 * @param sha the SHA-256 of its bytes
 */
record Spool(Path file, Edition edition, long begun, long length, byte[] sha) {

    /** A spool with its content opened, which stays readable when another takes its place. */
    record Opened(Spool spool, InputStream content) {}

    Opened open() throws IOException {
        return new Opened(this, Files.newInputStream(file));
    }

    /** The strong entity tag. */
    String tag() {
        return '"' + HexFormat.of().formatHex(sha, 0, 16) + '"';
    }

    /** The value of {@code Repr-Digest} (RFC 9530). */
    String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha) + ":";
    }
}
