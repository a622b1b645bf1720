package kz.kasip.standards.document.reading;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What the properties of paragraphs, runs, rows, cells and content controls say; what they said before a change is passed over. */
final class DocxProperties {

    private static final Set<String> BEGIN = Set.of("pPr", "rPr", "trPr", "tcPr", "sdtPr", "sdtEndPr", "tblPrEx");

    private final DocxStyles styles;
    private final DocxTables tables;
    private final DocxControls controls;
    private String kind;
    private int depth;
    private int changeDepth;

    DocxProperties(DocxStyles styles, DocxTables tables, DocxControls controls) {
        this.styles = styles;
        this.tables = tables;
        this.controls = controls;
    }

    boolean isBegin(String name) {
        return BEGIN.contains(name);
    }

    boolean isOpen() {
        return depth > 0;
    }

    void start(XMLStreamReader element, String name, DocxParagraph paragraph) {
        depth++;
        if (depth == 1) {
            kind = name;
        } else if (changeDepth == 0 && name.endsWith("Change")) {
            changeDepth = depth;
        } else if (changeDepth == 0) {
            switch (kind) {
                case "pPr" -> ofParagraph(element, name, paragraph);
                case "rPr" -> ofRun(element, name, paragraph);
                case "trPr" -> ofRow(element, name);
                case "tcPr" -> ofCell(element, name);
                case "sdtPr" -> controls.property(element, name);
                default -> {}
            }
        }
    }

    void end() {
        if (depth == changeDepth) {
            changeDepth = 0;
        }
        depth--;
    }

    private void ofParagraph(XMLStreamReader element, String name, DocxParagraph paragraph) {
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> {
                paragraph.style = Xml.attribute(element, "val");
                paragraph.hiddenStyle = styles.hides(paragraph.style);
            }
            case "numId" -> paragraph.list = Xml.number(element, "val", 0);
            case "ilvl" -> paragraph.level = Xml.number(element, "val", 0);
            case "del", "moveFrom" -> paragraph.goesOn = true;
            case "specVanish" -> paragraph.goesOn = Xml.isOn(element);
            default -> {}
        }
    }

    private void ofRun(XMLStreamReader element, String name, DocxParagraph paragraph) {
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "vanish" -> paragraph.hiddenRun = Xml.isOn(element);
            case "rStyle" -> paragraph.hiddenRun |= styles.hides(Xml.attribute(element, "val"));
            default -> {}
        }
    }

    private void ofRow(XMLStreamReader element, String name) {
        switch (name) {
            case "gridBefore" -> tables.skipColumns(Xml.number(element, "val", 0));
            case "del" -> tables.rowDeleted();
            default -> {}
        }
    }

    private void ofCell(XMLStreamReader element, String name) {
        switch (name) {
            case "gridSpan" -> tables.span(Xml.number(element, "val", 1));
            case "cellDel" -> tables.cellDeleted();
            default -> {}
        }
    }
}
