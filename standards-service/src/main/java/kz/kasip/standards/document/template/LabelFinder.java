package kz.kasip.standards.document.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Finds the longest label that begins at a place, over line ends and page breaks. */
final class LabelFinder {

    private static final int LONG_LABEL = 18;
    private static final int MAX_DIGITS = 4;
    private static final int MAX_ASIDE = 200;

    private static final LabelFinder ALL = new LabelFinder(Generation.ALL);
    private static final Map<Generation, LabelFinder> OF = new EnumMap<>(Generation.class);

    static {
        for (Generation generation : Generation.values()) {
            OF.put(generation, new LabelFinder(Set.of(generation)));
        }
    }

    private final Node root = new Node('\0', null);

    private LabelFinder(Set<Generation> generations) {
        for (Label label : Label.values()) {
            for (Wording wording : LabelTable.WORDINGS.get(label)) {
                if (wording.generations().stream().anyMatch(generations::contains)) {
                    add(label, wording);
                }
            }
        }
    }

    /** Finds the labels of one generation of the form. */
    static LabelFinder of(Generation generation) {
        return OF.get(generation);
    }

    /** Finds the labels of all generations. */
    static LabelFinder ofAll() {
        return ALL;
    }

    /** A letter with those that follow it in one chain, since nearly all have one: maps of so many nodes take megabytes. */
    private static final class Node {
        private final char letter;
        private final Node sibling;
        private Node first;
        private Label label;
        private Set<Generation> generations;
        private int letters;

        Node(char letter, Node sibling) {
            this.letter = letter;
            this.sibling = sibling;
        }

        Node next(char wanted) {
            Node node = first;
            while (node != null && node.letter != wanted) {
                node = node.sibling;
            }
            return node;
        }

        Node nextOrNew(char wanted) {
            if (next(wanted) == null) {
                first = new Node(wanted, first);
            }
            return next(wanted);
        }
    }

    /** How a label ends: with its colon, with its block, or before more text of the same block. */
    enum End {
        COLON,
        BLOCK,
        OPEN
    }

    /**
     * A label found.
     *
     * @param block the block in which it ends
     * @param offset where its value may begin in that block
     * @param letters the length of its wording
     * @param remark what stands in brackets before its colon, or null
     * @param generations the generations of the form that have the wording
     */
    record Match(
            Label label,
            Integer number,
            int block,
            int offset,
            End end,
            int letters,
            String remark,
            Set<Generation> generations) {

        /** The same label with its value from another place of its block on. */
        Match at(int other) {
            return new Match(label, number, block, other, End.COLON, letters, remark, generations);
        }

        boolean isLong() {
            return letters >= LONG_LABEL;
        }

        /** Whether the present form does not have the wording. */
        boolean isOfOldFormsAlone() {
            return !generations.contains(Generation.PRESENT);
        }
    }

    private void add(Label label, Wording wording) {
        Node node = root;
        int letters = 0;
        for (char c : wording.text().toCharArray()) {
            char key = c == '#' ? '#' : Letters.fold(c);
            if (key != 0) {
                node = node.nextOrNew(key);
                letters++;
            }
        }
        node.label = label;
        node.generations = wording.generations();
        node.letters = letters;
    }

    /** The longest label that begins at that place, or null. */
    Match at(List<Block> blocks, int block, int offset) {
        Walk walk = new Walk(blocks, block, offset);
        while (walk.step()) {
            // each step takes one character or one block's end
        }
        return walk.best;
    }

    /** Whether a text is the beginning of a label. */
    boolean isBeginning(String text) {
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = Letters.fold(c);
            Node next = folded == 0 ? node : node.next(folded);
            if (next == null && Character.isDigit(c)) {
                next = node.next('#');
            }
            if (next == null) {
                return false;
            }
            node = next;
        }
        return node != root;
    }

    private final class Walk {
        private final List<Block> blocks;
        private int block;
        private int at;
        private Node node = root;
        private Integer number;
        private String remark;
        private Match best;

        Walk(List<Block> blocks, int block, int at) {
            this.blocks = blocks;
            this.block = block;
            this.at = at;
        }

        boolean step() {
            String text = blocks.get(block).text();
            if (at >= text.length()) {
                return nextBlock();
            }
            char c = text.charAt(at);
            if (c == Verbatim.MARK) {
                return false;
            }
            if (c == ':') {
                keep(End.COLON, at + 1);
                return false;
            }
            if (Character.isDigit(c) && node.next('#') != null) {
                return digits(text);
            }
            char folded = Letters.fold(c);
            if (folded == 0) {
                return separator(text);
            }
            node = node.next(folded);
            at++;
            return node != null;
        }

        private boolean nextBlock() {
            keep(End.BLOCK, at);
            if (node == root || block + 1 >= blocks.size() || !blocks.get(block).flowsInto(blocks.get(block + 1))) {
                return false;
            }
            block++;
            at = 0;
            return true;
        }

        private boolean digits(String text) {
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end)) && end - at < MAX_DIGITS) {
                end++;
            }
            number = Integer.parseInt(text.substring(at, end));
            node = node.next('#');
            at = end;
            return true;
        }

        private boolean separator(String text) {
            int aside = aside(text);
            if (aside > 0 && node.label != null) {
                remark = text.substring(at, text.lastIndexOf(')', aside) + 1);
                keep(End.COLON, aside);
                return false;
            }
            keep(End.OPEN, at);
            at++;
            return true;
        }

        /** The end of "(…):" at this place, since labels are met with a remark before their colon; 0 where there is none. */
        private int aside(String text) {
            if (text.charAt(at) != '(') {
                return 0;
            }
            int last = Math.min(text.length(), at + MAX_ASIDE);
            int close = at;
            while (close < last && text.charAt(close) != ')') {
                close++;
            }
            if (close == last) {
                return 0;
            }
            int colon = close + 1;
            while (colon < text.length() && text.charAt(colon) == ' ') {
                colon++;
            }
            return colon < text.length() && text.charAt(colon) == ':' ? colon + 1 : 0;
        }

        private void keep(End end, int offset) {
            if (node.label == null) {
                return;
            }
            boolean sameLabel = best != null && best.label() == node.label && best.letters() == node.letters;
            // the first place after the wording counts, unless a colon or the block's end follows the signs after it
            if (!sameLabel || end != End.OPEN) {
                best = new Match(node.label, number, block, offset, end, node.letters, remark, node.generations);
            }
        }
    }
}
