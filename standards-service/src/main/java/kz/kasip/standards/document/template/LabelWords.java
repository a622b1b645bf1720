package kz.kasip.standards.document.template;

import java.util.List;
import kz.kasip.standards.document.reading.Block;

/** Tells whether a text could be taken for a label of the template. */
public final class LabelWords {

    private static final LabelFinder FINDER = LabelFinder.ofAll();

    private LabelWords() {}

    /** Whether the text begins like a label, is the beginning of one, or has one before a colon inside. */
    public static boolean stand(String text) {
        if (text.isEmpty() || FINDER.touches(text)) {
            return !text.isEmpty();
        }
        List<Block> alone = List.of(new Block(text, 1, null));
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            LabelFinder.Match match = space + 1 < text.length() ? FINDER.at(alone, 0, space + 1) : null;
            if (match != null && match.end() == LabelFinder.End.COLON) {
                return true;
            }
        }
        return false;
    }
}
