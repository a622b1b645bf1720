package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Rows of a cell for levels and a cell for titles as lines of one of each; the cells may hold several. */
final class LevelRows {

    private static final Pattern LEVELS = Pattern.compile("(?iu)[-–—]|(?:(?:ОРК|НРК|СБШ|ҰБШ)\\s*)?[1-8][\\s1-8,;/–—-]*"
            + "(?:-?(?:й|ый|ой|ий|ші|шы|нші|ншы)(?!\\p{L}))?(?:[\\s-]*(?:уров\\p{L}{2,3}|деңгей\\p{L}{0,4}))?(?:\\s?ОРК)?\\.?"
            + "|\\d{2,4}(?:-\\d{1,3}){0,2}");

    private LevelRows() {}

    /** The lines in the order of reading, each with its row's cells in their order. */
    static List<Block> joined(List<Block> ordered) {
        List<Block> lines = new ArrayList<>();
        int begin = 0;
        while (begin < ordered.size()) {
            int end = begin + 1;
            while (end < ordered.size() && ordered.get(begin).sameRow(ordered.get(end))) {
                end++;
            }
            List<Block> row = ordered.subList(begin, end);
            List<Block> paired = paired(row);
            lines.addAll(paired.isEmpty() ? Rows.joined(row) : paired);
            begin = end;
        }
        return lines;
    }

    /** Each level with its title, or one of them with each of the other; empty where the row is no such pair of lists. */
    private static List<Block> paired(List<Block> row) {
        List<Block> one = cell(row, 0);
        List<Block> other = one.isEmpty() ? List.of() : cell(row, one.size());
        boolean first = isLevels(one);
        if (other.isEmpty() || one.size() + other.size() < row.size() || !first && !isLevels(other)) {
            return List.of();
        }
        List<Block> left = first ? one : titles(one);
        List<Block> right = first ? titles(other) : other;
        int most = Math.max(left.size(), right.size());
        boolean uneven = left.size() > 1 && right.size() > 1 && left.size() != right.size();
        if (uneven || left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            String begin = left.get(Math.min(i, left.size() - 1)).text();
            Block end = right.get(Math.min(i, right.size() - 1));
            lines.add(end.with(begin + " " + end.text()));
        }
        return lines;
    }

    private static boolean isLevels(List<Block> cell) {
        return cell.stream().allMatch(level -> LEVELS.matcher(level.text()).matches());
    }

    /** The blocks of the cell that begins at that place of the row. */
    private static List<Block> cell(List<Block> row, int begin) {
        if (begin >= row.size() || row.get(begin).cell() == null) {
            return List.of();
        }
        int end = begin + 1;
        while (end < row.size() && row.get(begin).flowsInto(row.get(end))) {
            end++;
        }
        return row.subList(begin, end);
    }

    /** The titles of a cell; one goes on in a line that begins small. */
    private static List<Block> titles(List<Block> blocks) {
        List<Block> titles = new ArrayList<>();
        for (Block block : blocks) {
            if (!titles.isEmpty() && Letters.startsLower(block.text()) && !Verbatim.begins(block.text())) {
                Block before = titles.removeLast();
                titles.add(before.with(before.text() + " " + block.text()));
            } else if (!Letters.isAbsent(block.text())) {
                titles.add(block);
            }
        }
        return titles;
    }
}
