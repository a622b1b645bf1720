package kz.kasip.standards.document.template;

import java.util.List;
import java.util.stream.Collectors;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Chooses the template that a document follows by its labels. */
public final class Templates {

    private static final List<Template> KNOWN =
            List.of(new PresentTemplate(), new TemplateOf2022(), new TemplateOf2017());
    private static final int MOST_SHOWN = 3;

    private Templates() {}

    /** @throws DocumentRefused when the document follows no known template, or ends before its last chapter */
    public static Reading read(List<Block> blocks) {
        Generation generation = Generation.of(blocks);
        for (Template template : KNOWN) {
            if (template.generation() == generation) {
                Reading read = template.read(Source.of(blocks, generation));
                boolean marked = blocks.stream().anyMatch(block -> Verbatim.follows(block.text(), 0));
                return marked ? Unmarked.of(read) : read;
            }
        }
        throw new DocumentRefused(
                Reason.NOT_A_STANDARD, "The text is no professional standard of any known template." + found(blocks));
    }

    private static String found(List<Block> blocks) {
        String labels = Generation.found(blocks).stream()
                .map(match -> match.label().wording())
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("», «"));
        return labels.isEmpty()
                ? " It has none of the template's labels."
                : " Of the templates' labels it has «" + labels + "».";
    }
}
