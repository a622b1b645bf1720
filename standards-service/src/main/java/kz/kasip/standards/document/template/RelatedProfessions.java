package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Reads related professions: a level and a title in one row or one line; a group code is no level. */
final class RelatedProfessions {

    private static final Pattern LEVEL = Pattern.compile(
            "^([1-8])(?!\\d)(?:-?(?:й|ый|ой|ий|го|м|ші|шы|нші|ншы|інші|ыншы)(?!\\p{L}))?(?:\\s(?:уровень|деңгей)(?: ОРК)?)?[\\s.)–—-]*(?=[\\p{L}«\""
                    + Verbatim.MARK + "]|$)");
    private static final Pattern CODE = Pattern.compile("^\\d");

    private RelatedProfessions() {}

    static List<RelatedProfession> of(List<Block> blocks, String path, Hyphens hyphens, Report report) {
        List<Block> ordered = new ArrayList<>(blocks);
        ordered.sort(Comparator.comparingInt(Block::line).thenComparingInt(RelatedProfessions::column));
        List<StringBuilder> lines = new ArrayList<>();
        Block before = null;
        for (Block block : Rows.joined(ordered)) {
            if (Letters.isAbsent(block.text())) {
                continue;
            }
            String text = block.text().replaceFirst("^[-–—•]\\s+", "");
            if (before != null && continues(before, block, text)) {
                hyphens.add(lines.getLast(), text);
            } else {
                lines.add(new StringBuilder(text));
                report.place(path + "[" + lines.size() + "]", block.line());
            }
            before = block;
        }
        return lines.stream()
                .map(line -> related(hyphens.mended(line.toString()), report))
                .toList();
    }

    private static int column(Block block) {
        return block.cell() == null ? 0 : block.cell().column();
    }

    private static boolean continues(Block before, Block block, String text) {
        if (Verbatim.follows(text, 0)) {
            return false;
        }
        if (LEVEL.matcher(before.text()).replaceFirst("").isEmpty()) {
            boolean otherRow = before.cell() != null && block.cell() != null && !before.sameRow(block);
            return !otherRow || !CODE.matcher(text).find();
        }
        return !CODE.matcher(text).find() && !Letters.startsUpper(text);
    }

    private static RelatedProfession related(String text, Report report) {
        Matcher level = LEVEL.matcher(text);
        if (!level.find()) {
            return new RelatedProfession(null, text);
        }
        String beside = text.substring(1, level.end());
        report.form(beside);
        String title = text.substring(level.end()).strip();
        return new RelatedProfession(Integer.valueOf(level.group(1)), title.isEmpty() ? null : title);
    }
}
