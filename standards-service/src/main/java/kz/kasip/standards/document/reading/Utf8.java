package kz.kasip.standards.document.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** Strict UTF-8: a wrong byte is refused with its offset and never replaced. */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long offset = in.position();
            throw new DocumentRefused(
                    Reason.NOT_UTF_8, "The text is not UTF-8: a wrong byte at offset " + offset + ".", offset, null);
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
