package kz.kasip.gateway.wire;

import io.netty.buffer.ByteBuf;
import io.netty.util.concurrent.FastThreadLocal;
import java.nio.charset.StandardCharsets;

/**
 * A plain read, the whole of which came in one piece: {@code GET} in HTTP/1.1, no body, no header that asks for more than
 * an answer. Whatever is not beyond doubt is none, and goes the long way.
 */
public final class PlainRequest {
    private static final int LONGEST = 8192;
    private static final byte[] START = "GET /v1/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = " HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_OF_TARGET = 4;
    private static final byte[] KEEP_ALIVE = "keep-alive".getBytes(StandardCharsets.US_ASCII);

    /** What is read of it, one request after another in each thread. */
    private static final FastThreadLocal<byte[]> BYTES = new FastThreadLocal<>() {
        @Override
        protected byte[] initialValue() {
            return new byte[LONGEST];
        }
    };

    private static final boolean[] OF_NAMES = new boolean[128];

    static {
        for (char c : "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
            OF_NAMES[c] = true;
        }
    }

    private final byte[] bytes;
    private final int length;
    private final String[] values = new String[PlainHeader.COUNT];
    private String target;
    private String path;
    private int headers;

    private PlainRequest(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The request in these bytes, which stay unread, or null when they are not a plain one and nothing else. */
    public static PlainRequest of(ByteBuf in) {
        int length = in.readableBytes();
        if (length > LONGEST || length < START.length + VERSION.length) return null;
        byte[] bytes = BYTES.get();
        in.getBytes(in.readerIndex(), bytes, 0, length);
        PlainRequest request = new PlainRequest(bytes, length);
        int at = request.readLine();
        request.headers = at;
        while (at > 0 && at < length - 2) at = request.readHeader(at);
        boolean whole = at == length - 2 && bytes[at] == '\r' && bytes[at + 1] == '\n';
        return whole && request.header(PlainHeader.HOST) != null ? request : null;
    }

    /** Path and query as they came. */
    public String target() {
        return target;
    }

    /** The path alone. */
    public String path() {
        return path;
    }

    /** What stands behind the path's question mark, or nothing. */
    public String query() {
        return path.length() == target.length() ? "" : target.substring(path.length() + 1);
    }

    /** Writes the headers that a part is sent as they came; only before another request is read in this thread. */
    public void pourPassed(ByteBuf out) {
        int at = headers;
        while (at < length - 2) {
            int colon = at;
            while (bytes[colon] != ':') colon++;
            int end = colon;
            while (bytes[end] != '\n') end++;
            PlainHeader name = PlainHeader.of(bytes, at, colon);
            if (name == null || name == PlainHeader.ACCEPT) out.writeBytes(bytes, at, end + 1 - at);
            at = end + 1;
        }
    }

    /** The header, or null when it is missing. */
    public String header(PlainHeader name) {
        return values[name.ordinal()];
    }

    /** Reads the request line; where the headers begin, or -1. */
    private int readLine() {
        if (!is(START, 0)) return -1;
        int end = START.length;
        int mark = -1;
        while (end < length && bytes[end] > ' ' && bytes[end] < 0x7f) {
            if (bytes[end] == '?' && mark < 0) mark = end;
            end++;
        }
        if (!is(VERSION, end)) return -1;
        target = text(FIRST_OF_TARGET, end);
        path = mark < 0 ? target : target.substring(0, mark - FIRST_OF_TARGET);
        return end + VERSION.length;
    }

    private boolean is(byte[] expected, int start) {
        if (start + expected.length > length) return false;
        for (int at = 0; at < expected.length; at++) {
            if (bytes[start + at] != expected[at]) return false;
        }
        return true;
    }

    /** Reads one header; where the next begins, or -1. */
    private int readHeader(int start) {
        int colon = start;
        while (colon < length && bytes[colon] >= 0 && OF_NAMES[bytes[colon]]) colon++;
        if (colon == start || colon == length || bytes[colon] != ':') return -1;
        int end = colon + 1;
        while (end < length && (bytes[end] >= ' ' && bytes[end] != 0x7f || bytes[end] == '\t')) end++;
        if (end + 2 > length || bytes[end] != '\r' || bytes[end + 1] != '\n') return -1;
        PlainHeader name = PlainHeader.of(bytes, start, colon);
        return name == null || keep(name, colon + 1, end) ? end + 2 : -1;
    }

    private boolean keep(PlainHeader name, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(bytes[from])) from++;
        while (to > from && isBlank(bytes[to - 1])) to--;
        if (name == PlainHeader.CONNECTION) {
            return to - from == KEEP_ALIVE.length && PlainHeader.isSame(KEEP_ALIVE, bytes, from);
        }
        if (name == PlainHeader.LEFT_BEHIND) return true;
        // which of two counts is for others to know
        if (name == PlainHeader.OF_THE_LONG_WAY || values[name.ordinal()] != null) return false;
        values[name.ordinal()] = text(from, to);
        return true;
    }

    private static boolean isBlank(byte value) {
        return value == ' ' || value == '\t';
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
