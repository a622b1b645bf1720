package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Reads related professions: a level and a title in one row or one line; a range is each of its levels, a code none. */
final class RelatedProfessions {

    private static final String ONE = "[1-8](?!\\d)(?:-?(?:й|ый|ой|ий|го|м|ші|шы|нші|ншы|інші|ыншы)(?!\\p{L}))?";
    private static final Pattern LEVELS = Pattern.compile("^(" + ONE + "(?:\\s?(?:[-–—,;/]|и|және)\\s?" + ONE + ")*)"
            + "(?:\\s(?:уров\\p{L}{2,3}|деңгей\\p{L}{0,4})(?: ОРК)?)?[\\s.)–—-]*(?=[\\p{L}«\"" + Verbatim.MARK
            + "]|$)");
    private static final Pattern RANGE = Pattern.compile("\\D*([1-8])\\D*[-–—]\\s?([1-8])\\D*");
    private static final Pattern CODE = Pattern.compile("^\\d");
    private static final Pattern CODE_ALONE = Pattern.compile("\\d{3,4}(?:-\\d{1,3}){0,2}\\.?");
    private static final Pattern LEVELS_BEHIND = Pattern.compile(
            "(?iu)\\s*[-–—,(]?\\s*(?:(?:ОРК|НРК|СБШ|ҰБШ)(?:-?\\p{L}{1,4})?\\s+(?:бойынша\\s+)?)?(?<!\\d)(" + ONE
                    + "(?:\\s?[-–—]\\s?" + ONE
                    + ")?)[\\s-]*(?:уров\\p{L}{2,5}|деңгей\\p{L}{0,5})(?:\\s+по)?(?:\\s+(?:ОРК|НРК|СБШ|ҰБШ))?\\s*\\)?[.;]?$");

    private RelatedProfessions() {}

    static List<RelatedProfession> of(List<Block> blocks, String path, Hyphens hyphens, Report report) {
        List<Block> ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparingInt(Block::line).thenComparingInt(RelatedProfessions::column));
        List<StringBuilder> lines = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Block before = null;
        for (Block block : LevelRows.joined(ordered)) {
            if (Letters.isAbsent(block.text())) {
                continue;
            }
            String text = block.text().replaceFirst("^[-–—•]\\s+", "");
            if (before != null && continues(before, block, text)) {
                hyphens.add(lines.getLast(), text);
            } else {
                lines.add(new StringBuilder(text));
                places.add(block.line());
            }
            before = block;
        }
        List<RelatedProfession> related = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String read = hyphens.mended(lines.get(i).toString());
            String line = Verbatim.follows(read, 0) ? read : read.replaceFirst(";$", "");
            for (RelatedProfession each : related(line, report).toList()) {
                related.add(each);
                report.place(path + "[" + related.size() + "]", places.get(i));
            }
        }
        return List.copyOf(related);
    }

    private static int column(Block block) {
        return block.cell() == null ? 0 : block.cell().column();
    }

    private static boolean continues(Block before, Block block, String text) {
        if (Verbatim.follows(text, 0)) {
            return false;
        }
        if (LEVELS.matcher(before.text()).replaceFirst("").isEmpty()) {
            boolean otherRow = before.cell() != null && block.cell() != null && !before.sameRow(block);
            return !otherRow || !CODE.matcher(text).find();
        }
        if (CODE_ALONE.matcher(before.text()).matches()) {
            return true;
        }
        return !CODE.matcher(text).find() && !Letters.startsUpper(text);
    }

    private static Stream<RelatedProfession> related(String text, Report report) {
        Matcher levels = LEVELS.matcher(text);
        if (!levels.find()) {
            return behind(text, report);
        }
        report.form(levels.group());
        String title = text.substring(levels.end()).strip();
        return levels(levels.group(1)).mapToObj(level -> new RelatedProfession(level, title.isEmpty() ? null : title));
    }

    /** A level behind the title: «Мастер – 5-й уровень ОРК». */
    private static Stream<RelatedProfession> behind(String text, Report report) {
        // the level stands at the end; looking there alone keeps the search short
        Matcher levels = LEVELS_BEHIND.matcher(text).region(Math.max(0, text.length() - 60), text.length());
        if (Verbatim.follows(text, 0) || !levels.find() || levels.start() == 0) {
            return Stream.of(new RelatedProfession(null, text));
        }
        report.form(text.substring(levels.start()));
        String title = text.substring(0, levels.start()).strip();
        return levels(levels.group(1)).mapToObj(level -> new RelatedProfession(level, title));
    }

    /** Each level that "5-6", "5, 7" or "6" names. */
    private static IntStream levels(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = Integer.parseInt(range.group(2));
            return from < to
                    ? IntStream.rangeClosed(from, to)
                    : IntStream.of(from, to).distinct();
        }
        return text.chars().filter(Character::isDigit).map(digit -> digit - '0').distinct();
    }
}
