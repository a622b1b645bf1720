package kz.kasip.standards.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** A Word document: POI opens the package, the parts are streamed so that a large one needs little memory. */
final class DocxReader implements BlockReader {

    static {
        // the ratio of the whole file is guarded before; nothing deflates to less than a thousandth
        ZipSecureFile.setMinInflateRatio(0.000_9);
        ZipSecureFile.setGraceEntrySize(ZipGuard.GRACE_BYTES);
        ZipSecureFile.setMaxEntrySize(ZipGuard.MAX_TOTAL);
        ZipSecureFile.setMaxFileCount(ZipGuard.MAX_ENTRIES);
    }

    @Override
    public List<Block> read(byte[] bytes) {
        return content(bytes).blocks();
    }

    @Override
    public Content content(byte[] bytes) {
        return content(bytes, false);
    }

    /** @param inserted whether another document inserts this one */
    static Content content(byte[] bytes, boolean inserted) {
        ZipGuard.check(bytes);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return new DocxParts(main(opened), inserted).read();
        } catch (XMLStreamException broken) {
            throw damaged("its XML is broken at line " + line(broken), broken);
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException broken) {
            throw damaged("its package cannot be opened", broken);
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (RuntimeException broken) {
            // POI and the XML parser throw unchecked exceptions of many kinds on crafted packages
            throw damaged("its package is inconsistent", broken);
        }
    }

    private static PackagePart main(OPCPackage opened) {
        List<PackagePart> parts =
                new ArrayList<>(opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT));
        parts.addAll(opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT));
        return parts.stream()
                .filter(part -> isWord(part.getContentType()))
                .findFirst()
                .orElseThrow(() ->
                        new DocumentRefused(Reason.FORMAT, "The archive is no Word document. " + DocumentFormat.READ));
    }

    private static boolean isWord(String type) {
        return type.contains("wordprocessingml") || type.startsWith("application/vnd.ms-word.");
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    }

    private static DocumentRefused damaged(String what, Throwable cause) {
        return new DocumentRefused(Reason.DAMAGED, "The Word document is damaged: " + what + ".", null, cause);
    }
}
