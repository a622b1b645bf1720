package kz.kasip.cards.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The strong entity tag of an answer: the digest of its bytes. */
public final class EntityTag {

    private EntityTag() {}

    /** The tag of an answer, quoted as the header has it. */
    static String of(byte[] answer) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(answer);
            return '"' + HexFormat.of().formatHex(sha, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether {@code If-None-Match}, which may be absent, names a tag; a weak one does as well. */
    public static boolean isHeldBy(String header, String tag) {
        return header != null
                && Stream.of(header.split(","))
                        .map(entry -> entry.strip().replaceFirst("^W/", ""))
                        .anyMatch(entry -> entry.equals("*") || entry.equals(tag));
    }
}
