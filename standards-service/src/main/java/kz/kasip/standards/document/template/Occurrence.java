package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.reading.Block;

/** A label met in a document, with the blocks of text that belong to it. */
final class Occurrence {

    final Label label;
    final Integer number;
    final Block at;
    final List<Block> value = new ArrayList<>();

    Occurrence(Label label, Integer number, Block at) {
        this.label = label;
        this.number = number;
        this.at = at;
    }

    int line() {
        return at.line();
    }
}
