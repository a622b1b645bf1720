package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.reading.Block;

/** Rows of a table read as lines. */
final class Rows {

    private Rows() {}

    /** The blocks, with the cells of one row joined to one line. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> rows = new ArrayList<>();
        for (Block block : blocks) {
            Block last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.sameRow(block) && !last.cell().equals(block.cell())) {
                rows.removeLast();
                rows.add(new Block(last.text() + " " + block.text(), last.line(), block.cell()));
            } else {
                rows.add(block);
            }
        }
        return rows;
    }
}
