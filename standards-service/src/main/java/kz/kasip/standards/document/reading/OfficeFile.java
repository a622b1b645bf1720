package kz.kasip.standards.document.reading;

import java.nio.charset.StandardCharsets;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** The container of older Office files and of encrypted new ones, told apart by the names in its directory. */
final class OfficeFile {

    private static final int ENTRY = 128;

    private OfficeFile() {}

    static DocumentRefused refused(byte[] bytes) {
        if (has(bytes, "EncryptedPackage") || has(bytes, "EncryptionInfo")) {
            return new DocumentRefused(
                    Reason.ENCRYPTED, "The document is encrypted; save it without a password and hand it in again.");
        }
        if (has(bytes, "WordDocument")) {
            return format("The file is a Word document of the old kind (doc); save it as docx.");
        }
        if (has(bytes, "Workbook") || has(bytes, "PowerPoint Document")) {
            return format("The file is an Office file, but no Word document.");
        }
        return format("The file is an old Office file; save it as docx.");
    }

    private static DocumentRefused format(String message) {
        return new DocumentRefused(Reason.FORMAT, message + " " + DocumentFormat.READ);
    }

    /** Directory entries begin with their name, two bytes a letter, at each 128th byte. */
    private static boolean has(byte[] bytes, String name) {
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + wide.length < bytes.length; at += ENTRY) {
            int i = 0;
            while (i < wide.length && bytes[at + i] == wide[i]) {
                i++;
            }
            if (i == wide.length && bytes[at + i] == 0) {
                return true;
            }
        }
        return false;
    }
}
