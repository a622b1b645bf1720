package kz.kasip.standards.document.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Headings of chapters and annexes that the template does not know, in both languages. */
final class ForeignHeadings {

    private static final String ORDER = "(?:\\s?-\\s?(?:ші|шы|нші|ншы|інші|ыншы)?\\s?)";
    private static final String REST = "(?:\\s*[.:–—].*|\\s+[\\p{Lu}«\"].*|\\s*)";
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:Глава|ГЛАВА)\\s+(?:(\\d{1,2})|[IVXІХ]{1,5})" + REST + "|(\\d{1,2})" + ORDER + "(?:тарау|ТАРАУ)" + REST);
    private static final String NUMBERED_ANNEX =
            "(?:Приложение|ПРИЛОЖЕНИЕ|Қосымша|ҚОСЫМША)\\s+(?:№\\s?)?(?:\\d{1,2}|\\p{Lu})|\\d{1,2}" + ORDER
                    + "(?:қосымша|ҚОСЫМША)";
    private static final Pattern PLAIN_ANNEX = Pattern.compile("(?:" + NUMBERED_ANNEX + ")\\s?[.:]\\s*\\p{Lu}.*");
    private static final Pattern ANNEX = Pattern.compile(
            "(?:" + NUMBERED_ANNEX + ")(?![\\p{L}\\d]).*|(?:Приложение|ПРИЛОЖЕНИЕ)(?:\\s+к\\s.*|\\s*[.:–—].*|\\s*)");

    private ForeignHeadings() {}

    /** The number of the chapter that a line heads, 0 for one in other figures, or null where it heads none. */
    static Integer chapter(Block block) {
        Matcher chapter = CHAPTER.matcher(block.text());
        if (block.cell() != null && block.cell().column() > 0 || !chapter.matches()) {
            return null;
        }
        String number = chapter.group(1) == null ? chapter.group(2) : chapter.group(1);
        return number == null ? 0 : Integer.valueOf(number);
    }

    /** Whether a line heads an annex; the word alone also begins lines in the middle of a sentence. */
    static boolean isAnnex(Block block, Block before) {
        return block.cell() == null
                && (PLAIN_ANNEX.matcher(block.text()).matches()
                        || ANNEX.matcher(block.text()).matches()
                                && (Paragraphs.apart(before, block) || Paragraphs.endsSentence(before.text())));
    }
}
