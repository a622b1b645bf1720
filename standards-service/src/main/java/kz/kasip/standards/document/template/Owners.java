package kz.kasip.standards.document.template;

import java.util.HashMap;
import java.util.Map;
import kz.kasip.standards.document.reading.Block;

/**
 * Tells which label text belongs to. In tables a cell without a label belongs to the label left of it in its row, else to
 * the one that its column last held, else to the last one met.
 */
final class Owners {

    private final Map<Long, Occurrence> columns = new HashMap<>();
    private Occurrence last;

    /** The label met last, or null. */
    Occurrence last() {
        return last;
    }

    void met(Occurrence occurrence) {
        last = occurrence;
        if (occurrence.at.cell() != null) {
            if (occurrence.label == Label.CARD || occurrence.label.isFunction()) {
                columns.clear();
            }
            columns.put(column(occurrence.at), occurrence);
        }
    }

    Occurrence of(Block block) {
        if (block.cell() == null || block.sameRow(last.at)) {
            if (block.cell() != null) {
                columns.put(column(block), last);
            }
            return last;
        }
        return columns.getOrDefault(column(block), last);
    }

    private static long column(Block block) {
        return ((long) block.cell().table() << 20) + block.cell().column();
    }
}
