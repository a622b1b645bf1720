package kz.kasip.standards.document.template;

import java.util.List;
import kz.kasip.standards.document.reading.Block;

/** Tells where the paragraph that a value begins with ends. */
final class Paragraphs {

    private Paragraphs() {}

    /** Whether empty lines or a cell's border stand between two blocks, or the format knows that a paragraph begins. */
    static boolean apart(Block before, Block block) {
        return block.paragraph() || block.line() - before.line() > 1 || !before.flowsInto(block);
    }

    /** Whether a block begins anew and is not the rest of the one before. */
    static boolean ends(Block before, Block block) {
        return Letters.isAbsent(before.text())
                || !Letters.startsLower(block.text()) && (apart(before, block) || endsSentence(before.text()));
    }

    /** How many blocks the first paragraph has. */
    static int first(List<Block> value) {
        int size = Math.min(1, value.size());
        while (size > 0 && size < value.size() && !ends(value.get(size - 1), value.get(size))) {
            size++;
        }
        return size;
    }

    /** Whether a text ends as sentences and entries of lists do. */
    static boolean endsSentence(CharSequence text) {
        return !text.isEmpty() && ".;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
