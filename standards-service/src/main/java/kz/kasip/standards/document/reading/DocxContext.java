package kz.kasip.standards.document.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the parts of one Word document share.
 *
 * @param references the line at which each foot or end note is referred to
 * @param chunks the blocks of the file that Word inserts at a relation
 */
record DocxContext(
        DocxNumbering numbering,
        DocxStyles styles,
        DocxUnread unread,
        Map<String, Integer> references,
        Function<String, List<Block>> chunks) {

    /** The same for a part whose relations are its own. */
    DocxContext withoutChunks() {
        return new DocxContext(numbering, styles, unread, references, id -> List.of());
    }
}
