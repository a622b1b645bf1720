package kz.kasip.standards.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The strong entity tag of an answer: the digest of its bytes. */
public final class EntityTag {

    private EntityTag() {}

    /** The tag of an answer, quoted as the header has it. */
    public static String of(String answer) {
        return of(answer.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of what is bytes already. */
    public static String of(byte[] answer) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(answer);
            return '"' + HexFormat.of().formatHex(sha, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether {@code If-Match} names a tag; one that is weak never does. */
    public static boolean isNamedBy(String header, String tag) {
        return Stream.of(header.split(","))
                .map(String::strip)
                .anyMatch(entry -> entry.equals("*") || entry.equals(tag));
    }

    /** Whether {@code If-None-Match}, which may be absent, names a tag; a weak one does as well. */
    public static boolean isHeldBy(String header, String tag) {
        return header != null
                && Stream.of(header.split(","))
                        .map(entry -> entry.strip().replaceFirst("^W/", ""))
                        .anyMatch(entry -> entry.equals("*") || entry.equals(tag));
    }
}
