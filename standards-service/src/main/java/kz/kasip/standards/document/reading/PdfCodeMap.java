package kz.kasip.standards.document.reading;

/** Adds up the ranges of a font's code map, which a reader writes out code by code. */
final class PdfCodeMap {

    /** All of Unicode's first plane, ten times over. */
    private static final long MAX_CODES = 655_360;

    private static final int MAX_BYTES = 4 * 1024 * 1024;
    private static final int MAX_DIGITS = 8;

    private final byte[] map;
    private int at;
    private long codes;

    private PdfCodeMap(byte[] map) {
        this.map = map;
    }

    /** @throws kz.kasip.standards.document.DocumentRefused when the ranges hold more codes than fonts have */
    static void check(byte[] map) {
        if (map.length > MAX_BYTES) {
            throw tooLarge();
        }
        new PdfCodeMap(map).run();
    }

    private static RuntimeException tooLarge() {
        return PdfBudget.unsafe("a font maps more codes than there are");
    }

    private void run() {
        boolean ranges = false;
        long first = -1;
        long second = -1;
        while (at < map.length) {
            char c = (char) map[at++];
            if (c == '%') {
                skipComment();
            } else if (c == '<' && at < map.length && map[at] != '<') {
                long value = hex();
                if (!ranges) {
                    continue;
                } else if (first < 0) {
                    first = value;
                } else if (second < 0) {
                    second = value;
                } else {
                    count(first, second);
                    first = -1;
                    second = -1;
                }
            } else if (c == '[') {
                skipArray();
                first = -1;
                second = -1;
            } else if (Character.isLetter(c)) {
                String word = word();
                if (word.endsWith("bfrange")) {
                    ranges = word.startsWith("begin");
                    first = -1;
                    second = -1;
                }
            }
        }
    }

    private void count(long first, long last) {
        codes += Math.max(0, last - first + 1);
        if (codes > MAX_CODES) {
            throw tooLarge();
        }
    }

    private long hex() {
        long value = 0;
        int digits = 0;
        while (at < map.length && map[at] != '>') {
            int digit = Character.digit(map[at++], 16);
            if (digit >= 0 && digits++ < MAX_DIGITS) {
                value = value * 16 + digit;
            }
        }
        at++;
        return value;
    }

    private void skipArray() {
        while (at < map.length && map[at] != ']') {
            at++;
        }
        at++;
    }

    private void skipComment() {
        while (at < map.length && map[at] != '\n' && map[at] != '\r') {
            at++;
        }
    }

    private String word() {
        int begin = at - 1;
        while (at < map.length && Character.isLetter(map[at])) {
            at++;
        }
        return new String(map, begin, at - begin, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
