package kz.kasip.standards.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts of one Word document, found by their relations to its main part whatever their names. */
final class DocxParts {

    /** More files than this are not inserted into one document. */
    private static final int MOST_CHUNKS = 10;

    private final PackagePart main;
    private final boolean inserted;
    private final Blocks blocks = new Blocks();
    private final DocxLists lists = new DocxLists();
    private final DocxStyles styles = new DocxStyles();
    private final DocxUnread unread = new DocxUnread();
    private final DocxContext context =
            new DocxContext(new DocxNumbering(lists, styles), styles, unread, new HashMap<>(), this::chunk);
    private final Map<String, List<Block>> chunks = new HashMap<>();

    /** @param inserted whether another document inserts this one, which then inserts no more */
    DocxParts(PackagePart main, boolean inserted) {
        this.main = main;
        this.inserted = inserted;
    }

    @FunctionalInterface
    private interface Part {
        void read(InputStream in) throws XMLStreamException, IOException;
    }

    Content read() throws XMLStreamException, IOException, InvalidFormatException {
        each("styles", in -> Xml.stream(in, styles));
        each("numbering", in -> Xml.stream(in, lists));
        try (InputStream in = main.getInputStream()) {
            new DocxBody(context, blocks).read(in);
        }
        each("diagramData", this::beside);
        each("footnotes", in -> new DocxNotes(context, blocks).read(in));
        each("endnotes", in -> new DocxNotes(context, blocks).read(in));
        each("header", this::head);
        each("footer", this::head);
        parts("vbaProject").forEach(macros -> unread.count(DocxUnread.Kind.MACRO));
        return new Content(blocks.all(), unread.findings());
    }

    private void head(InputStream in) throws XMLStreamException {
        Blocks own = new Blocks();
        new DocxBody(context.withoutChunks(), own).readHead(in);
        own.all().forEach(block -> blocks.addHead(block.text()));
    }

    private void beside(InputStream in) throws XMLStreamException {
        Blocks own = new Blocks();
        new DocxBody(context.withoutChunks(), own).read(in);
        own.all().forEach(block -> blocks.addBeside(block.text(), blocks.nextLine()));
    }

    private void each(String type, Part part) throws XMLStreamException, IOException, InvalidFormatException {
        for (PackagePart found : parts(type)) {
            try (InputStream in = found.getInputStream()) {
                part.read(in);
            }
        }
    }

    private List<PackagePart> parts(String type) throws InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + type)) {
                PackagePart part = part(relation);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** The part that a relation leads to, or null where it leads out of the document or to nothing. */
    private PackagePart part(PackageRelationship relation) throws InvalidFormatException {
        if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
            return null;
        }
        return main.getPackage().getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    /** The blocks of a file that Word inserts into the text when it opens the document. */
    private List<Block> chunk(String id) {
        List<Block> known = chunks.get(id);
        if (known != null) {
            return known;
        }
        List<Block> read = null;
        if (!inserted && id != null && chunks.size() < MOST_CHUNKS) {
            read = chunk(main.getRelationship(id));
            chunks.put(id, read == null ? List.of() : read);
        }
        if (read == null) {
            unread.count(DocxUnread.Kind.INSERTED);
        }
        return read == null ? List.of() : read;
    }

    private List<Block> chunk(PackageRelationship relation) {
        try {
            PackagePart part = part(relation);
            BlockReader reader = part == null ? null : reader(part.getContentType());
            if (reader == null) {
                return null;
            }
            try (InputStream in = part.getInputStream()) {
                return reader.read(in.readAllBytes());
            }
        } catch (IOException | InvalidFormatException unreadable) {
            return null;
        }
    }

    private static BlockReader reader(String type) {
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return bytes -> DocxReader.content(bytes, true).blocks();
        }
        if (type.contains("html")) {
            return new HtmlReader();
        }
        return type.startsWith("text/plain") ? new TextReader() : null;
    }
}
