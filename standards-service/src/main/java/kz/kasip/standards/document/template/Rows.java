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
        StringBuilder row = new StringBuilder();
        Block last = null;
        for (Block block : blocks) {
            boolean joins = last != null && last.sameRow(block) && !last.cell().equals(block.cell());
            if (!joins && last != null) {
                rows.add(last.with(row.toString()));
                row.setLength(0);
            }
            row.append(joins ? " " : "").append(block.text());
            last = block;
        }
        if (last != null) {
            rows.add(last.with(row.toString()));
        }
        return rows;
    }
}
