package kz.kasip.standards.document.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kasip.standards.document.reading.Block;

/** What is passed over under headings that the form does not know. */
final class Skipping {

    private static final int CHAPTERS = 4;

    private final List<Block> blocks;
    private final Set<Integer> chapters = new HashSet<>();
    private boolean technicalMet;
    private Until until = Until.NOTHING;

    /** What an unknown heading takes with it. */
    private enum Until {
        NOTHING,
        LABEL,
        CHAPTER
    }

    Skipping(List<Block> blocks) {
        this.blocks = blocks;
    }

    boolean isOn() {
        return until != Until.NOTHING;
    }

    /** Looks whether an unknown heading stands there; a chapter of the template's own number only lost its title. */
    void heading(int block) {
        Integer chapter = ForeignHeadings.chapter(blocks.get(block));
        if (chapter != null) {
            boolean own = chapter > 0 && chapter <= CHAPTERS && !chapters.contains(chapter);
            until = own && until != Until.CHAPTER ? Until.LABEL : Until.CHAPTER;
        } else if (ForeignHeadings.isAnnex(blocks.get(block), blocks.get(block - 1))) {
            until = Until.CHAPTER;
        }
    }

    /** Whether reading goes on at that label. */
    boolean endsAt(LabelFinder.Match match) {
        Label label = match.label();
        boolean technical = label.part == Label.Part.TECHNICAL && match.isLong();
        return until != Until.CHAPTER || label.isChapter() || technical && !technicalMet;
    }

    void met(LabelFinder.Match match) {
        until = Until.NOTHING;
        if (match.label().isChapter()) {
            chapters.add(match.number());
        }
        technicalMet |= match.label().part == Label.Part.TECHNICAL;
    }
}
