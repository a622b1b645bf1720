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

    private PageNumbers() {}

    /** The blocks that count the pages; one after a colon is a value, and a single one may be anything. */
    static List<Block> of(List<Block> blocks) {
        List<Block> pages = new ArrayList<>();
        int next = -1;
        for (int i = 1; i < blocks.size(); i++) {
            Integer number = alone(blocks.get(i));
            boolean value = blocks.get(i - 1).text().endsWith(":");
            if (number != null && !value && (next < 0 || number == next)) {
                pages.add(blocks.get(i));
                next = number + 1;
            }
        }
        return pages.size() < FEWEST ? List.of() : pages;
    }

    private static Integer alone(Block block) {
        if (block.cell() != null || block.note()) {
            return null;
        }
        Matcher number = ALONE.matcher(block.text());
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }
}
