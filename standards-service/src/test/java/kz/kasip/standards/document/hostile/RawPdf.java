package kz.kasip.standards.document.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as no program would write it. */
public final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    public RawPdf() {
        put("%PDF-1.7\n");
    }

    private void put(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Adds the next object; numbers count from 1. */
    public RawPdf object(String body) {
        offsets.add(out.size());
        put(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
        return this;
    }

    /** Adds a stream; the dictionary is given without its length. */
    public RawPdf stream(String dictionary, byte[] data) {
        offsets.add(out.size());
        put(offsets.size() + " 0 obj\n<< " + dictionary + " /Length " + data.length + " >>\nstream\n");
        out.writeBytes(data);
        put("\nendstream\nendobj\n");
        return this;
    }

    public RawPdf deflated(String dictionary, byte[] data) {
        return stream(dictionary + " /Filter /FlateDecode", deflate(data));
    }

    /** Object 1 is the catalogue, 2 the tree with one page 3, 4 its content. */
    public RawPdf page(String resources, byte[] content) {
        return page(resources).deflated("", content);
    }

    /** The same without its content, which comes next. */
    public RawPdf page(String resources) {
        return tree("/Kids [3 0 R] /Count 1")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << " + resources
                        + " >> /Contents 4 0 R >>");
    }

    public RawPdf tree(String entries) {
        return object("<< /Type /Catalog /Pages 2 0 R >>").object("<< /Type /Pages " + entries + " >>");
    }

    public byte[] bytes() {
        return bytes("");
    }

    public byte[] bytes(String trailer) {
        int xref = out.size();
        StringBuilder table = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> table.append("%010d 00000 n \n".formatted(offset)));
        put(table + "trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + xref
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    public static byte[] deflate(byte[] data) {
        return deflate(data, 1);
    }

    /** The data so many times over, packed. */
    public static byte[] deflate(byte[] data, int times) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < times; i++) {
                out.write(data);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return deflated.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
