package kz.kasip.standards.document.template;

import java.util.List;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Chooses the template that a document follows by its labels. */
public final class Templates {

    private static final List<Template> KNOWN = List.of(new PresentTemplate());
    private static final int MAX_BLOCKS_SHOWN = 3;

    private Templates() {}

    /** @throws DocumentRefused when the document follows no known template, or ends before its last chapter */
    public static Reading read(List<Block> blocks) {
        Source source = Source.of(blocks);
        for (Template template : KNOWN) {
            if (template.fits(source)) {
                Reading read = template.read(source);
                boolean marked = blocks.stream().anyMatch(block -> Verbatim.follows(block.text(), 0));
                return marked ? Unmarked.of(read) : read;
            }
        }
        String found = source.occurrences.stream()
                .limit(MAX_BLOCKS_SHOWN)
                .map(occurrence -> occurrence.label.wording())
                .distinct()
                .reduce((one, other) -> one + "», «" + other)
                .map(labels -> " Of the template's labels it has «" + labels + "».")
                .orElse(" It has none of the template's labels.");
        throw new DocumentRefused(
                Reason.NOT_A_STANDARD,
                "The text is no professional standard of the present template (2023 and later); older ones are not read yet."
                        + found);
    }
}
