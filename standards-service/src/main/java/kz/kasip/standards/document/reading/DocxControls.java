package kz.kasip.standards.document.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Content controls around the place that is read, and the choice of a form's list. */
final class DocxControls {

    private static final int MOST_ENTRIES = 1_000;

    private final Deque<Boolean> asides = new ArrayDeque<>();
    private final List<String> entries = new ArrayList<>();
    private int aside;
    private int chosen;

    void begin() {
        asides.push(false);
    }

    void end() {
        if (!asides.isEmpty() && asides.pop()) {
            aside--;
        }
    }

    /** A prompt to type something and a table of contents are not the document's own text. */
    void property(XMLStreamReader element, String name) {
        boolean prompt = name.equals("showingPlcHdr") && Xml.isOn(element);
        boolean contents = name.equals("docPartGallery") && "Table of Contents".equals(Xml.attribute(element, "val"));
        if ((prompt || contents) && !asides.isEmpty() && !asides.peek()) {
            asides.pop();
            asides.push(true);
            aside++;
        }
    }

    boolean isAside() {
        return aside > 0;
    }

    /** An entry of a form's list, or which of them is chosen. */
    void entry(String name, String value) {
        if (name.equals("result")) {
            chosen = value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
        } else if (value != null && entries.size() < MOST_ENTRIES) {
            entries.add(value);
        }
    }

    /** The chosen entry of the list that ends here. */
    String chosen() {
        String text = chosen < entries.size() ? entries.get(chosen) : "";
        entries.clear();
        chosen = 0;
        return text;
    }
}
