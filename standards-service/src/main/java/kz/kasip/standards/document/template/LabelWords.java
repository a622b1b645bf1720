package kz.kasip.standards.document.template;

import java.util.List;
import kz.kasip.standards.document.reading.Block;

/** Tells whether a text could be taken for a label of the template. */
public final class LabelWords {

    private static final LabelFinder FINDER = LabelFinder.ofAll();

    private LabelWords() {}

    /** Whether the text is the beginning of a label, so that the next line could be its rest. */
    public static boolean begin(String text) {
        return FINDER.isBeginning(text);
    }

    /** Whether the text begins with a label or has one before a colon inside. */
    public static boolean stand(String text) {
        if (text.isEmpty()) {
            return false;
        }
        List<Block> alone = List.of(new Block(text, 1, new Block.Cell(1, 1, 1)));
        if (FINDER.at(alone, 0, 0) != null || NearLabels.of(Generation.PRESENT).at(alone, 0, 0) != null) {
            return true;
        }
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            LabelFinder.Match match = space + 1 < text.length() ? FINDER.at(alone, 0, space + 1) : null;
            if (match != null && match.end() == LabelFinder.End.COLON) {
                return true;
            }
        }
        return false;
    }
}
