package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Tells the numbers of pages that stand on lines of their own in running text. */
final class PageNumbers {

    private static final Pattern ALONE =
            Pattern.compile("(?iu)[-–—\\s]*(?:стр(?:аница|\\.)?\\s*)?(\\d{1,4})(?:\\s*-?бет)?[-–—\\s.]*");
    private static final int FEWEST = 2;
    private static final int FEWEST_LINES = 8;
    private static final int LATEST_FIRST = 3;
    private static final int HIGHEST_LEVEL = 8;

    private PageNumbers() {}

    /**
     * The blocks that count the pages. What stands under a label is its value, and numbers that do not count on from page to
     * page, such as levels, may be anything.
     */
    static List<Block> of(List<Block> blocks) {
        List<Block> pages = new ArrayList<>();
        int others = 0;
        int before = 0;
        int first = 0;
        int last = 0;
        for (int i = 1; i < blocks.size(); i++) {
            Integer number = alone(blocks.get(i));
            if (number == null || isLabelled(blocks, i)) {
                continue;
            }
            if (pages.isEmpty() || number == last + 1 && i - before > FEWEST_LINES) {
                pages.add(blocks.get(i));
                first = pages.size() == 1 ? number : first;
                last = number;
                before = i;
            } else {
                others++;
            }
        }
        boolean counts = first <= LATEST_FIRST || last > HIGHEST_LEVEL;
        return pages.size() >= FEWEST && counts && others < pages.size() ? pages : List.of();
    }

    private static boolean isLabelled(List<Block> blocks, int block) {
        String before = blocks.get(block - 1).text();
        LabelFinder.Match label = LabelFinder.ofAll().at(blocks, block - 1, LabelPlaces.pointEnd(before));
        return before.endsWith(":") || label != null && label.end() != LabelFinder.End.OPEN;
    }

    private static Integer alone(Block block) {
        if (block.cell() != null || block.note()) {
            return null;
        }
        Matcher number = ALONE.matcher(block.text());
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }
}
