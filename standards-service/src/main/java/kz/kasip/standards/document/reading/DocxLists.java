package kz.kasip.standards.document.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The lists that a Word document defines: abstract ones with their levels, and the instances that paragraphs name. */
final class DocxLists implements Xml.Handler {

    static final int LEVELS = 9;

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_DIGITS = 9;

    final Map<String, Abstract> abstracts = new HashMap<>();
    final Map<Integer, Instance> instances = new HashMap<>();
    private Abstract current;
    private Instance instance;
    private Level level;
    private int override;

    /** One level of a list as it is printed. */
    static final class Level {
        String format = "decimal";
        String text = "";
        String style;
        int start = 1;
        /** The level, from 1, after which this one starts again; 0 never, null after any above. */
        Integer restart;

        boolean legal;
    }

    /** A list with the numbers it has come to. */
    static final class Abstract {
        final Level[] levels = new Level[LEVELS];
        final int[] counts = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];
        /** The style in whose name the list is really defined, or null. */
        String link;

        Abstract() {
            Arrays.setAll(levels, i -> new Level());
        }
    }

    /** What a paragraph's list number stands for. */
    static final class Instance {
        String of = "";
        final Integer[] starts = new Integer[LEVELS];
        final Level[] levels = new Level[LEVELS];
    }

    @Override
    public void start(XMLStreamReader element, String name) {
        switch (name) {
            case "abstractNum" -> {
                current = new Abstract();
                abstracts.put(String.valueOf(Xml.attribute(element, "abstractNumId")), current);
            }
            case "numStyleLink" -> {
                if (current != null) {
                    current.link = Xml.attribute(element, "val");
                }
            }
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
                    instance.starts[override] = Xml.number(element, "val", 1);
                }
            }
            case "lvl" -> level(clamp(Xml.number(element, "ilvl", override)));
            default -> ofLevel(element, name);
        }
    }

    private void level(int at) {
        level = new Level();
        if (current != null) {
            current.levels[at] = level;
        } else if (instance != null) {
            instance.levels[at] = level;
        }
    }

    private void ofLevel(XMLStreamReader element, String name) {
        if (level == null) {
            return;
        }
        switch (name) {
            case "start" -> level.start = Xml.number(element, "val", 1);
            case "numFmt" -> format(element);
            case "lvlText" -> {
                String text = Xml.attribute(element, "val");
                level.text = text == null ? "" : text.substring(0, Math.min(LONGEST_TEXT, text.length()));
            }
            case "pStyle" -> level.style = Xml.attribute(element, "val");
            case "lvlRestart" -> level.restart = Xml.number(element, "val", 0);
            case "isLgl" -> level.legal = Xml.isOn(element);
            default -> {}
        }
    }

    /** Word's later formats such as 001 stand beside a plain one for older programs. */
    private void format(XMLStreamReader element) {
        String format = String.valueOf(Xml.attribute(element, "val"));
        String pattern = Xml.attribute(element, "format");
        if (format.equals("custom") && pattern != null && pattern.indexOf(',') > 0) {
            level.format = DocxNumbers.PADDED + Math.min(MOST_DIGITS, pattern.indexOf(','));
        } else if (!level.format.startsWith(DocxNumbers.PADDED)) {
            level.format = format;
        }
    }

    private static int clamp(int level) {
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "abstractNum" -> current = null;
            case "lvl" -> level = null;
            case "num" -> instance = null;
            default -> {}
        }
    }
}
