package kz.kasip.standards.document.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern NOTES = Pattern.compile("/word/(?:footnotes|endnotes|header\\d*|footer\\d*)\\.xml");
    private static final Pattern NUMBERING = Pattern.compile("/word/numbering\\.xml");
    private static final Pattern STYLES = Pattern.compile("/word/styles\\.xml");

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / ZipGuard.MAX_RATIO);
        ZipSecureFile.setGraceEntrySize(ZipGuard.GRACE_BYTES);
        ZipSecureFile.setMaxEntrySize(ZipGuard.MAX_TOTAL);
        ZipSecureFile.setMaxFileCount(ZipGuard.MAX_ENTRIES);
    }

    @Override
    public List<Block> read(byte[] bytes) {
        ZipGuard.check(bytes);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return blocks(opened);
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

    private static List<Block> blocks(OPCPackage opened) throws IOException, XMLStreamException {
        PackagePart main = main(opened);
        DocxNumbering numbering = DocxNumbering.NONE;
        if (!opened.getPartsByName(NUMBERING).isEmpty()) {
            numbering = DocxNumbering.read(first(opened, NUMBERING), first(opened, STYLES));
        }
        List<Block> blocks = new ArrayList<>();
        try (InputStream in = main.getInputStream()) {
            new DocxBody(numbering, false, blocks).read(in);
        }
        for (PackagePart part : opened.getPartsByName(NOTES)) {
            try (InputStream in = part.getInputStream()) {
                new DocxBody(DocxNumbering.NONE, true, blocks).read(in);
            }
        }
        return blocks;
    }

    private static byte[] first(OPCPackage opened, Pattern name) throws IOException {
        List<PackagePart> parts = opened.getPartsByName(name);
        if (parts.isEmpty()) {
            return new byte[0];
        }
        try (InputStream in = parts.getFirst().getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static PackagePart main(OPCPackage opened) {
        List<PackagePart> parts =
                new ArrayList<>(opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT));
        if (parts.isEmpty()) {
            parts.addAll(opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT));
        }
        return parts.stream()
                .filter(part -> part.getContentType().contains("wordprocessingml"))
                .findFirst()
                .orElseThrow(() -> new DocumentRefused(
                        Reason.FORMAT, "The archive is no Word document. Read are plain text, Markdown and docx."));
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    }

    private static DocumentRefused damaged(String what, Throwable cause) {
        return new DocumentRefused(Reason.DAMAGED, "The Word document is damaged: " + what + ".", null, cause);
    }
}
