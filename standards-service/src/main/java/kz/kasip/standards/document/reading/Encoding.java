package kz.kasip.standards.document.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/**
 * The characters of a text: UTF-8 unless a byte order mark or, in HTML, a declaration says otherwise. A wrong byte is
 * refused with its offset and never replaced.
 */
final class Encoding {

    private static final Pattern DECLARED = Pattern.compile(
            "<meta\\s[^>]{0,300}?charset\\s*=\\s*[\"']?([\\w:.-]{1,40})|^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_096;

    private Encoding() {}

    /** @throws DocumentRefused when the bytes are not in the encoding that they should be in */
    static String decode(byte[] bytes) {
        Charset charset = marked(bytes);
        if (charset == null) {
            Charset declared = declared(bytes);
            // a page that was saved anew as UTF-8 often keeps its old declaration
            boolean stale =
                    declared != null && decoded(bytes, StandardCharsets.UTF_8).wrongAt() < 0;
            charset = declared == null || stale ? StandardCharsets.UTF_8 : declared;
        }
        Decoded decoded = decoded(bytes, charset);
        if (decoded.wrongAt() >= 0) {
            String what = charset.equals(StandardCharsets.UTF_8)
                    ? "The text is not UTF-8"
                    : "The text is not in " + charset.name() + " as it says";
            throw new DocumentRefused(
                    Reason.NOT_UTF_8,
                    what + ": a wrong byte at offset " + decoded.wrongAt() + ".",
                    decoded.wrongAt(),
                    null);
        }
        String text = decoded.text();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private record Decoded(String text, long wrongAt) {}

    private static Decoded decoded(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return result.isError()
                ? new Decoded(null, in.position())
                : new Decoded(out.flip().toString(), -1);
    }

    /** Whether the bytes begin with the mark of an encoding of two bytes a character. */
    static boolean isWide(byte[] bytes) {
        return marked(bytes) != null;
    }

    private static Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int head = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (head) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        try {
            Charset charset = Charset.forName(name);
            // a declaration that can be read byte by byte is not written in two bytes a character
            return charset.name().startsWith("UTF") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new DocumentRefused(
                    Reason.NOT_UTF_8,
                    "The page says that it is in " + name + ", an encoding that is not known; save it as UTF-8.",
                    null,
                    unknown);
        }
    }
}
