package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.document.reading.Block;

/** Reads what the older reference books call a profession: in one cell, or the book in one and its entries in another. */
final class QualificationReference {

    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,4}\\s?[.)]\\s?\\p{Lu}.*");
    private static final Set<String> BOOKS =
            Stream.of("ЕТКС", "КС", "БТБА", "БА").map(Letters::fold).collect(Collectors.toSet());
    private static final Pattern CLOSED = Pattern.compile(".*[.;:,]$");

    private QualificationReference() {}

    /** The cells as one text, or null where they say nothing. */
    static String of(List<Block> blocks, Source source) {
        List<String> cells = new ArrayList<>();
        List<Block> cell = new ArrayList<>();
        for (Block block : blocks) {
            if (Letters.isAbsent(block.text())) {
                continue;
            }
            boolean book = NUMBERED.matcher(block.text()).matches() && isBook(cell);
            if (!cell.isEmpty() && (book || !cell.getLast().flowsInto(block))) {
                cells.add(text(cell, source));
                cell.clear();
            }
            cell.add(block);
        }
        cells.add(text(cell, source));
        cells.removeIf(Letters::isAbsent);
        return cells.isEmpty() ? null : String.join(": ", cells);
    }

    /** Whether a cell, which running text does not have, holds a book's name and no more. */
    private static boolean isBook(List<Block> cell) {
        return cell.size() == 1 && BOOKS.contains(Letters.fold(cell.getFirst().text()));
    }

    private static String text(List<Block> cell, Source source) {
        List<Block> parted = new ArrayList<>();
        for (Block block : cell) {
            if (Letters.isAbsent(block.text())) {
                continue;
            }
            boolean next = NUMBERED.matcher(block.text()).matches() && !parted.isEmpty();
            if (next && !CLOSED.matcher(parted.getLast().text()).matches()) {
                Block before = parted.removeLast();
                parted.add(before.with(before.text() + ";"));
            }
            parted.add(block);
        }
        String text = source.text(parted);
        return text == null ? null : text.replaceFirst("^[-–—]\\s?(?=\\p{L})", "");
    }
}
