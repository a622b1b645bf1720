package kz.kasip.standards.document.reading;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word's automatic numbering: gives each paragraph the prefix that Word shows before it. */
final class DocxNumbering {

    static final DocxNumbering NONE = new DocxNumbering();

    private static final int LEVELS = 9;

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();

    private DocxNumbering() {}

    private static final class Level {
        String format = "decimal";
        String text = "";
        int start = 1;
        int count;
        boolean begun;
    }

    private static final class Instance {
        String of = "";
        final Integer[] overrides = new Integer[LEVELS];
    }

    private record Style(Integer list, Integer level, String parent) {}

    static DocxNumbering read(byte[] numbering, byte[] styles) throws XMLStreamException {
        DocxNumbering read = new DocxNumbering();
        Xml.stream(new ByteArrayInputStream(numbering), read.new Lists());
        if (styles.length > 0) {
            Xml.stream(new ByteArrayInputStream(styles), read.new Styles());
        }
        return read;
    }

    /** The prefix of the next paragraph of that list, for instance {@code 3.} or {@code 2.1)}; empty where it has none. */
    String prefix(String style, Integer list, Integer level) {
        Integer number = list;
        Integer depth = level;
        String name = style;
        for (int guard = 0; number == null && name != null && guard < 20; guard++) {
            Style found = styles.get(name);
            if (found == null) {
                return "";
            }
            number = found.list();
            depth = depth == null ? found.level() : depth;
            name = found.parent();
        }
        Instance instance = number == null ? null : instances.get(number);
        Level[] levels = instance == null ? null : abstracts.get(instance.of);
        int at = depth == null ? 0 : depth;
        return levels == null || at < 0 || at >= LEVELS ? "" : next(instance, levels, at);
    }

    private static String next(Instance instance, Level[] levels, int at) {
        Level level = levels[at];
        if (instance.overrides[at] != null) {
            level.count = instance.overrides[at];
            instance.overrides[at] = null;
            level.begun = true;
        } else if (level.begun) {
            level.count++;
        } else {
            level.count = level.start;
            level.begun = true;
        }
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            levels[deeper].begun = false;
        }
        if (level.format.equals("bullet") || level.format.equals("none")) {
            return "";
        }
        String text = level.text;
        for (int k = 0; k <= at; k++) {
            Level shown = levels[k];
            text = text.replace(
                    "%" + (k + 1), DocxNumbers.format(shown.begun ? shown.count : shown.start, shown.format));
        }
        return text.strip();
    }

    private final class Lists implements Xml.Handler {
        private Level[] levels;
        private Level level;
        private Instance instance;
        private int override;

        @Override
        public void start(XMLStreamReader element, String name) {
            switch (name) {
                case "abstractNum" -> begin(Xml.attribute(element, "abstractNumId"));
                case "lvl" -> level = levels == null ? null : levels[clamp(Xml.number(element, "ilvl", 0))];
                case "num" -> {
                    instance = new Instance();
                    instances.put(Xml.number(element, "numId", 0), instance);
                }
                case "abstractNumId" -> {
                    if (instance != null) {
                        instance.of = String.valueOf(Xml.attribute(element, "val"));
                    }
                }
                case "lvlOverride" -> override = clamp(Xml.number(element, "ilvl", 0));
                case "startOverride" -> {
                    if (instance != null) {
                        instance.overrides[override] = Xml.number(element, "val", 1);
                    }
                }
                default -> ofLevel(element, name);
            }
        }

        private void begin(String id) {
            levels = new Level[LEVELS];
            Arrays.setAll(levels, i -> new Level());
            abstracts.put(String.valueOf(id), levels);
        }

        private void ofLevel(XMLStreamReader element, String name) {
            if (level == null) {
                return;
            }
            switch (name) {
                case "start" -> level.start = Xml.number(element, "val", 1);
                case "numFmt" -> level.format = String.valueOf(Xml.attribute(element, "val"));
                case "lvlText" -> level.text = String.valueOf(Xml.attribute(element, "val"));
                default -> {}
            }
        }

        private int clamp(int level) {
            return Math.max(0, Math.min(LEVELS - 1, level));
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "abstractNum" -> levels = null;
                case "lvl" -> level = null;
                case "num" -> instance = null;
                default -> {}
            }
        }
    }

    private final class Styles implements Xml.Handler {
        private String id;
        private String parent;
        private Integer list;
        private Integer level;

        @Override
        public void start(XMLStreamReader element, String name) {
            switch (name) {
                case "style" -> {
                    id = Xml.attribute(element, "styleId");
                    parent = null;
                    list = null;
                    level = null;
                }
                case "basedOn" -> parent = Xml.attribute(element, "val");
                case "numId" -> list = Xml.number(element, "val", 0);
                case "ilvl" -> level = Xml.number(element, "val", 0);
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("style") && id != null) {
                styles.put(id, new Style(list, level, parent));
            }
        }
    }
}
