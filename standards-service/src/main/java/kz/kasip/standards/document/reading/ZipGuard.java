package kz.kasip.standards.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** Inflates an archive once into nothing, counting, before anything is parsed. */
final class ZipGuard {

    static final int MAX_ENTRIES = 2_000;
    static final long MAX_TOTAL = 96L * 1024 * 1024;
    /** Word's XML deflates to a thirtieth at best; a bomb to a thousandth. */
    static final int MAX_RATIO = 100;

    static final long GRACE_BYTES = 1024L * 1024;
    private static final int END_RECORD = 22;
    private static final int MAX_COMMENT = 65_535;

    private ZipGuard() {}

    static void check(byte[] bytes) {
        if (!hasEnd(bytes)) {
            throw new DocumentRefused(
                    Reason.DAMAGED, "The Word document is cut off: the archive's directory at its end is missing.");
        }
        boolean office = false;
        int entries = 0;
        long total = 0;
        byte[] sink = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw unsafe("more than " + MAX_ENTRIES + " parts");
                }
                office |= entry.getName().equals("[Content_Types].xml");
                for (int n = zip.read(sink); n >= 0; n = zip.read(sink)) {
                    total += n;
                    if (total > MAX_TOTAL) {
                        throw unsafe("more than " + MAX_TOTAL / 1024 / 1024 + " MB unpacked");
                    }
                    if (total > GRACE_BYTES && total / MAX_RATIO > bytes.length) {
                        throw unsafe("it unpacks to more than " + MAX_RATIO + " times its size");
                    }
                }
            }
            refuseOther(office);
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocumentRefused(
                    Reason.DAMAGED,
                    "The Word document is damaged: part " + (entries + 1) + " cannot be unpacked.",
                    null,
                    broken);
        }
    }

    private static void refuseOther(boolean office) {
        if (!office) {
            throw new DocumentRefused(Reason.FORMAT, "The archive is no Word document. " + DocumentFormat.READ);
        }
    }

    private static DocumentRefused unsafe(String why) {
        return new DocumentRefused(Reason.UNSAFE, "The archive is not safe to open: " + why + ".");
    }

    private static boolean hasEnd(byte[] bytes) {
        int last = Math.max(0, bytes.length - END_RECORD - MAX_COMMENT);
        for (int i = bytes.length - END_RECORD; i >= last; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }
}
