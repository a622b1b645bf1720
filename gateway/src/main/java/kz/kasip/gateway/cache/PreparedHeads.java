package kz.kasip.gateway.cache;

import io.vertx.core.MultiMap;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import kz.kasip.gateway.door.Door;

/** The heads of an entry as they go over the wire, written once each. */
final class PreparedHeads {
    private static final int KINDS = Coding.values().length;

    private final Entry entry;
    private final AtomicReferenceArray<byte[]> written = new AtomicReferenceArray<>(2 * KINDS);

    PreparedHeads(Entry entry) {
        this.entry = entry;
    }

    byte[] of(Coding coding, boolean notModified) {
        int at = coding.ordinal() + (notModified ? KINDS : 0);
        byte[] head = written.get(at);
        if (head == null) {
            head = write(coding, notModified);
            written.set(at, head);
        }
        return head;
    }

    private byte[] write(Coding coding, boolean notModified) {
        MultiMap headers = entry.headers(coding, notModified);
        Door.protectRead(headers);
        StringBuilder head =
                new StringBuilder(1024).append(notModified ? "HTTP/1.1 304 Not Modified\r\n" : "HTTP/1.1 200 OK\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the usual ones come to. */
    int size() {
        return 2 * 900;
    }
}
