package kz.kasip.standards.document.reading;

/** Word's automatic numbering: gives each paragraph the prefix that Word shows before it. */
final class DocxNumbering {

    private final DocxLists lists;
    private final DocxStyles styles;

    DocxNumbering(DocxLists lists, DocxStyles styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** The prefix of the next paragraph of that list, for instance {@code 3.} or {@code 2.1)}; empty where it has none. */
    String prefix(String style, Integer list, Integer level) {
        DocxStyles.Numbered byStyle = list == null ? styles.numbered(style) : null;
        Integer number = byStyle == null ? list : Integer.valueOf(byStyle.list());
        DocxLists.Instance instance = number == null || number == 0 ? null : lists.instances.get(number);
        DocxLists.Abstract abstracted = instance == null ? null : abstracted(instance);
        if (abstracted == null) {
            return "";
        }
        Integer depth = level != null || byStyle == null ? level : depth(abstracted, style, byStyle);
        int at = depth == null ? 0 : depth;
        return at < 0 || at >= DocxLists.LEVELS ? "" : next(instance, abstracted, at);
    }

    /** A list may only name the style in which it is defined. */
    private DocxLists.Abstract abstracted(DocxLists.Instance instance) {
        DocxLists.Abstract direct = lists.abstracts.get(instance.of);
        if (direct == null || direct.link == null) {
            return direct;
        }
        DocxStyles.Numbered linked = styles.numbered(direct.link);
        DocxLists.Instance other = linked == null ? null : lists.instances.get(linked.list());
        return other == null ? direct : lists.abstracts.getOrDefault(other.of, direct);
    }

    /** A style may name the list alone; the level then names the style. */
    private static Integer depth(DocxLists.Abstract abstracted, String style, DocxStyles.Numbered byStyle) {
        for (String name : new String[] {style, byStyle.style()}) {
            for (int at = 0; at < DocxLists.LEVELS; at++) {
                if (name != null && name.equals(abstracted.levels[at].style)) {
                    return at;
                }
            }
        }
        return byStyle.level();
    }

    private static DocxLists.Level level(DocxLists.Instance instance, DocxLists.Abstract abstracted, int at) {
        return instance.levels[at] == null ? abstracted.levels[at] : instance.levels[at];
    }

    private static String next(DocxLists.Instance instance, DocxLists.Abstract abstracted, int at) {
        if (instance.starts[at] != null) {
            abstracted.counts[at] = instance.starts[at];
            instance.starts[at] = null;
        } else if (abstracted.begun[at]) {
            abstracted.counts[at]++;
        } else {
            abstracted.counts[at] = level(instance, abstracted, at).start;
        }
        abstracted.begun[at] = true;
        for (int deeper = at + 1; deeper < DocxLists.LEVELS; deeper++) {
            Integer restart = level(instance, abstracted, deeper).restart;
            if (at + 1 <= (restart == null ? deeper : restart)) {
                abstracted.begun[deeper] = false;
            }
        }
        return printed(instance, abstracted, at);
    }

    private static String printed(DocxLists.Instance instance, DocxLists.Abstract abstracted, int at) {
        DocxLists.Level level = level(instance, abstracted, at);
        if (level.format.equals("bullet")) {
            return "";
        }
        String text = level.text;
        for (int k = 0; k <= at && text.indexOf('%') >= 0; k++) {
            DocxLists.Level shown = level(instance, abstracted, k);
            int number = abstracted.begun[k] ? abstracted.counts[k] : shown.start;
            text = text.replace("%" + (k + 1), DocxNumbers.format(number, level.legal ? "decimal" : shown.format));
        }
        return Spaces.plain(text);
    }
}
