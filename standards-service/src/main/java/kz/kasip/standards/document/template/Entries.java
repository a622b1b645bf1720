package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/**
 * Cuts the text under a label into the entries of its list: numbered over lines, numbered in one run, restarting, or not
 * numbered at all.
 */
final class Entries {

    private static final Pattern NUMBER =
            Pattern.compile("^(\\d{1,3})(?:[.)]|\\s?\\)|\\s\\.(?=[\\sА-ЯЁӘҒҚҢӨҰҮҺІ]))\\s*(?![\\d.])");
    private static final Pattern BULLET = Pattern.compile("^[-–—•·●▪*\\uF0B7]\\s+");
    /** The sign of an entry that is no plain number: 1.2. or a letter. */
    private static final Pattern SIGN =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){1,2}[.)]?\\s+|\\p{L}\\)\\s?)(?=[\\p{L}«\"(])");

    private static final int MAX_GAP = 3;
    /** A real list has fifty at most. */
    private static final int MOST_ENTRIES = 50_000;

    private final Hyphens hyphens;
    private final Consumer<Block> strays;
    private final List<Entry> entries = new ArrayList<>();
    private StringBuilder text;
    private Block first;
    private Block latest;
    private Integer number;
    private int previous;
    private boolean numbered;
    private boolean straying;

    private Entries(Hyphens hyphens, Consumer<Block> strays) {
        this.hyphens = hyphens;
        this.strays = strays;
    }

    /**
     * The entries of a list; one that is a dash alone is absent.
     *
     * @param strays takes the paragraphs after a numbered list that are none of its entries
     */
    static List<Entry> of(List<Block> blocks, Hyphens hyphens, Consumer<Block> strays) {
        Entries entries = new Entries(hyphens, strays);
        BareNumbers.signed(blocks).forEach(entries::take);
        entries.close();
        return entries.entries;
    }

    private void take(Block block) {
        if (Letters.isAbsent(block.text())) {
            return;
        }
        String plain = block.text();
        Matcher bullet = BULLET.matcher(plain);
        boolean bulleted = bullet.find();
        if (bulleted) {
            plain = plain.substring(bullet.end());
        }
        Matcher printed = NUMBER.matcher(plain);
        if (printed.find() && printed.end() < plain.length() && isNext(block, printed, plain)) {
            open(block, Integer.valueOf(printed.group(1)), plain.substring(printed.end()));
        } else if (text == null || isOwn(block, plain, bulleted)) {
            open(block, null, plain);
        } else if (straying || isStray(block)) {
            straying = true;
            strays.accept(block);
        } else {
            hyphens.add(text, block.text());
            latest = block;
        }
    }

    private boolean isNext(Block block, Matcher printed, String plain) {
        int next = Integer.parseInt(printed.group(1));
        if (Verbatim.begins(plain, printed.end()) || next == previous + 1 || next == 1 || text == null) {
            return true;
        }
        boolean upper = Letters.startsUpper(plain, printed.end());
        return upper && (block.cell() != null || next <= previous + MAX_GAP && next + MAX_GAP >= previous);
    }

    /** Whether a block without a number is an entry of its own and not the rest of the one before. */
    private boolean isOwn(Block block, String plain, boolean bulleted) {
        if (Verbatim.begins(plain)) {
            return true;
        }
        if (!numbered && SIGN.matcher(plain).find() && SIGN.matcher(text).find()) {
            return true;
        }
        if (!Letters.startsUpper(plain)) {
            return !numbered && (bulleted || isParted(block));
        }
        if (numbered) {
            return block.cell() != null && !isUnfinished();
        }
        return bulleted || !isUnfinished();
    }

    /** Whether a sign or a paragraph's end parts a block in small letters from the one before. */
    private boolean isParted(Block block) {
        return text.charAt(text.length() - 1) == ';' || block.paragraph() && Paragraphs.endsSentence(text);
    }

    /** Whether a block after a numbered list is a paragraph of its own: after an empty line and the end of an entry. */
    private boolean isStray(Block block) {
        return numbered
                && block.cell() == null
                && Paragraphs.apart(latest, block)
                && Letters.startsUpper(block.text())
                && (block.paragraph() ? !isUnfinished() : Paragraphs.endsSentence(text));
    }

    private boolean isUnfinished() {
        char end = text.charAt(text.length() - 1);
        return end == ',' || end == ':' || end == '-' || end == '(';
    }

    private void open(Block block, Integer printed, String plain) {
        close();
        straying = false;
        text = new StringBuilder(plain);
        first = block;
        latest = block;
        number = printed;
        if (printed != null) {
            previous = printed;
            numbered = true;
        }
    }

    private void close() {
        if (text == null) {
            return;
        }
        boolean one = first == latest;
        List<Run.Part> parts = Verbatim.begins(text)
                ? List.of(new Run.Part(number, text.toString()))
                : Run.split(hyphens.mended(text.toString()), number, one);
        if (entries.size() + parts.size() > MOST_ENTRIES) {
            throw new DocumentRefused(Reason.UNSAFE, "A list has more than " + MOST_ENTRIES + " entries.");
        }
        for (Run.Part part : parts) {
            if (!Letters.isAbsent(part.text())) {
                boolean outside = part.number() == null && numbered;
                entries.add(new Entry(part.number(), part.text(), first.line(), outside));
            }
            if (part.number() != null) {
                previous = part.number();
                numbered = true;
            }
        }
        text = null;
    }
}
