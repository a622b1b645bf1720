package kz.kasip.standards.document.translation;

import java.util.Locale;

/** Codes as they are compared: letters and digits alone. */
final class Codes {

    private Codes() {}

    /** The letters and digits of a code, or null where it has none. */
    static String plain(String code) {
        if (code == null) {
            return null;
        }
        String plain = code.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }
}
