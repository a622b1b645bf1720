package kz.kasip.standards.document.template;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/**
 * Joins lines to a text. A word cut by a hyphen at a line's end loses it only where the joined word occurs elsewhere in the
 * document; otherwise the hyphen is the word's own.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++){0,8}+");
    private static final Pattern GAP = Pattern.compile("(?<!\\p{L})(\\p{L}++)- (\\p{Ll}\\p{L}*+)");
    private static final Set<String> CONJUNCTIONS =
            Set.of("и", "или", "да", "а", "не", "және", "мен", "пен", "бен", "немесе", "я");

    private final Set<String> wanted = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    private Hyphens() {}

    /** Learns which joined words occur in the document. */
    static Hyphens of(List<Block> blocks) {
        Hyphens hyphens = new Hyphens();
        Block before = null;
        for (Block block : blocks) {
            hyphens.want(block.text());
            if (before != null && endsCut(before.text())) {
                hyphens.want(lastWord(before.text()) + "- " + firstWord(block.text()));
            }
            before = block;
        }
        if (!hyphens.wanted.isEmpty()) {
            blocks.forEach(block -> hyphens.learn(block.text()));
        }
        return hyphens;
    }

    private void want(String text) {
        if (text.indexOf('-') < 0) {
            return;
        }
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            String first = lower(gap.group(1));
            String second = lower(gap.group(2));
            wanted.add(first + second);
            wanted.add(first + "-" + second);
            wanted.add(first + "-");
        }
    }

    private void learn(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String found = lower(word.group());
            if (wanted.contains(found)) {
                seen.add(found);
            }
            int hyphen = found.indexOf('-');
            if (hyphen > 0 && wanted.contains(found.substring(0, hyphen + 1))) {
                seen.add(found.substring(0, hyphen + 1));
            }
        }
    }

    /** One text out of blocks, with cut words joined. */
    String join(List<Block> blocks) {
        StringBuilder joined = new StringBuilder();
        for (Block block : blocks) {
            add(joined, block.text());
        }
        return mended(joined.toString());
    }

    /** Adds the next line to a text. */
    void add(StringBuilder joined, String line) {
        if (joined.isEmpty()) {
            joined.append(line);
            return;
        }
        String next = firstWord(line);
        if (!endsCut(joined) || next.isEmpty() || CONJUNCTIONS.contains(lower(next))) {
            joined.append(' ');
        } else if (Character.isLowerCase(next.charAt(0)) && seen.contains(lower(lastWord(joined) + next))) {
            joined.setLength(joined.length() - 1);
        }
        joined.append(line);
    }

    /** Closes gaps such as "word- word" inside a line where the document elsewhere shows how it is written. */
    String mended(String text) {
        if (text.indexOf("- ") < 0 || Verbatim.follows(text, 0)) {
            return text;
        }
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(mend(gap.group(1), gap.group(2))));
    }

    private String mend(String first, String second) {
        String low = lower(first);
        if (CONJUNCTIONS.contains(lower(second))) {
            return first + "- " + second;
        }
        if (seen.contains(low + lower(second))) {
            return first + second;
        }
        boolean compound = seen.contains(low + "-" + lower(second)) || seen.contains(low + "-");
        return first + (compound ? "-" : "- ") + second;
    }

    private static boolean endsCut(CharSequence text) {
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
    }

    private static String lastWord(CharSequence text) {
        int end = text.length() - 1;
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.subSequence(begin, end).toString();
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
