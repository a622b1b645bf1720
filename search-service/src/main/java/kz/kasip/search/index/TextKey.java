package kz.kasip.search.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says which passages count as one: those of a kind whose texts differ in cases and signs only. */
final class TextKey {
    private static final int BYTES = 15;

    private TextKey() {}

    /** Cards and standards are never the same as others, whatever they are called. */
    static String of(PassageText passage) {
        if (passage.kind() == Kind.CARD || passage.kind() == Kind.STANDARD) {
            return passage.id();
        }
        String texts = passage.text().values().stream()
                .map(TextKey::bare)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return digest(passage.kind() + "\n" + texts);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{M}\\p{N}+#]+", " ")
                .strip();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
