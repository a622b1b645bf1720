package kz.kasip.standards.document.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What styles say of numbering and of hidden text. */
final class DocxStyles implements Xml.Handler {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String standard;
    private String id;
    private String parent;
    private Integer list;
    private Integer level;

    private record Style(Integer list, Integer level, String parent) {}

    /**
     * The list of a style.
     *
     * @param style the style that bears it, which may be one that the asked one is based on
     */
    record Numbered(int list, Integer level, String style) {}

    @Override
    public void start(XMLStreamReader element, String name) {
        switch (name) {
            case "style" -> begin(element);
            case "basedOn" -> parent = Xml.attribute(element, "val");
            case "numId" -> list = Xml.number(element, "val", 0);
            case "ilvl" -> level = Xml.number(element, "val", 0);
            case "vanish" -> {
                if (id != null && Xml.isOn(element)) {
                    hidden.add(id);
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader element) {
        id = Xml.attribute(element, "styleId");
        parent = null;
        list = null;
        level = null;
        String byDefault = Xml.attribute(element, "default");
        if ("paragraph".equals(Xml.attribute(element, "type")) && ("1".equals(byDefault) || "true".equals(byDefault))) {
            standard = id;
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style") && id != null) {
            styles.put(id, new Style(list, level, parent));
            id = null;
        }
    }

    /** The list that paragraphs of the style stand in, or null; no style is the document's own standard. */
    Numbered numbered(String style) {
        String name = style == null ? standard : style;
        Integer depth = null;
        for (int guard = 0; name != null && guard < LONGEST_CHAIN; guard++) {
            Style found = styles.get(name);
            if (found == null) {
                return null;
            }
            depth = depth == null ? found.level() : depth;
            if (found.list() != null) {
                return new Numbered(found.list(), depth, name);
            }
            name = found.parent();
        }
        return null;
    }

    /** Whether text of the style is hidden. */
    boolean hides(String style) {
        String name = hidden.isEmpty() ? null : style;
        for (int guard = 0; name != null && guard < LONGEST_CHAIN; guard++) {
            if (hidden.contains(name)) {
                return true;
            }
            Style found = styles.get(name);
            name = found == null ? null : found.parent();
        }
        return false;
    }
}
