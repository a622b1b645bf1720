package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.OkedEntry.Level;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Reads the path in the classifier of economic activities, one level a line or all in one. */
final class OkedPath {

    private static final String SECTION = "([A-UАВСЕНІКМОРТ])";
    private static final String DIGITS = "(\\d{2}(?:\\.\\d{1,2}(?:\\.\\d)?)?|\\d{3,5})";
    private static final String GAP = "\\.?(?:\\s*[-–—:]\\s*|\\s+)";
    private static final String TITLE = "(?=[«\"]?\\p{Lu}|" + Verbatim.MARK + ")";
    /** At a line's beginning a code may stand alone or before a small letter, inside a line before a capital. */
    private static final Pattern CODE = Pattern.compile("^" + SECTION + GAP + TITLE + "|^" + DIGITS + GAP
            + "(?=[«\"]?\\p{L}|" + Verbatim.MARK + ")|^(?:" + SECTION + "|" + DIGITS + ")\\.?$|(?<=\\s)(?:" + SECTION
            + "|"
            + DIGITS + ")" + GAP + TITLE);

    private static final Pattern BULLET = Pattern.compile("^[-–—•]\\s+");
    private static final String CYRILLIC = "АВСЕНІКМОРТ";
    private static final String LATIN = "ABCEHIKMOPT";

    private OkedPath() {}

    /**
     * The entries of a path.
     *
     * @param unplaced text that stands under no code
     * @param words the names of the levels beside their codes
     */
    record Read(List<OkedEntry> entries, List<Block> unplaced, List<String> words) {}

    private record Open(String code, StringBuilder title) {}

    static Read of(List<Block> blocks, Hyphens hyphens) {
        List<Open> path = new ArrayList<>();
        List<Block> unplaced = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (Letters.isAbsent(block.text())) {
                continue;
            }
            OkedWords.Line line = OkedWords.of(BULLET.matcher(block.text()).replaceFirst(""));
            String text = line.text();
            words.add(line.words());
            Matcher code = CODE.matcher(text);
            int begin = 0;
            while (code.find() && (begin == 0 || !Verbatim.begins(text, begin))) {
                if (code.group(5) != null && !path.isEmpty()) {
                    continue;
                }
                title(
                        path,
                        unplaced,
                        block.with(text.substring(begin, code.start()).strip()),
                        hyphens);
                path.add(new Open(found(code), new StringBuilder()));
                begin = code.end();
            }
            title(path, unplaced, block.with(text.substring(begin).strip()), hyphens);
        }
        List<OkedEntry> entries = path.stream()
                .map(open -> new OkedEntry(
                        level(open.code()), open.code(), title(open.title().toString(), hyphens)))
                .toList();
        return new Read(entries, unplaced, words);
    }

    private static String found(Matcher code) {
        for (int group = 1; group <= code.groupCount(); group++) {
            if (code.group(group) != null) {
                return group % 2 == 1 ? section(code.group(group)) : dotted(code.group(group));
            }
        }
        throw new IllegalStateException("A code is a letter or digits.");
    }

    private static String title(String text, Hyphens hyphens) {
        if (Verbatim.begins(text)) {
            return text.length() == 1 ? null : text;
        }
        String title = hyphens.mended(text).replaceFirst(";$", "");
        return title.isEmpty() ? null : title;
    }

    private static void title(List<Open> path, List<Block> unplaced, Block text, Hyphens hyphens) {
        if (text.text().isEmpty()) {
            return;
        }
        if (path.isEmpty()) {
            unplaced.add(text);
        } else {
            hyphens.add(path.getLast().title(), text.text());
        }
    }

    private static String section(String letter) {
        int at = CYRILLIC.indexOf(letter);
        return at >= 0 ? LATIN.substring(at, at + 1) : letter;
    }

    private static String dotted(String code) {
        String digits = code.replace(".", "");
        StringBuilder dotted = new StringBuilder(digits.substring(0, 2));
        if (digits.length() > 2) {
            dotted.append('.').append(digits, 2, Math.min(4, digits.length()));
        }
        return digits.length() > 4 ? dotted.append('.').append(digits.charAt(4)).toString() : dotted.toString();
    }

    private static Level level(String code) {
        return switch (code.replace(".", "").length()) {
            case 1 -> Level.SECTION;
            case 2 -> Level.DIVISION;
            case 3 -> Level.GROUP;
            case 4 -> Level.CLASS;
            default -> Level.SUBCLASS;
        };
    }
}
