package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Markdown and text with stray HTML tags, whose table rows are lines with cells between tabs or bars. */
final class MarkupReader implements BlockReader {

    private static final String BREAKING =
            "ol|ul|li|p|br|div|h[1-6]|table|tbody|thead|tr|td|th|blockquote|hr|html|body|head|title";
    private static final Pattern TABLE_BEGIN = Pattern.compile("(?i)<table(?=[\\s>])");
    private static final Pattern TABLE_END = Pattern.compile("(?i)</table\\s*>");
    private static final Pattern BREAK = tags(BREAKING);
    private static final Pattern INLINE = tags("span|b|i|u|s|em|strong|sup|sub|font|a|code|small|big|mark");
    private static final Pattern COMMENT = Pattern.compile("<!--[^>]{0,2000}-->");
    private static final Pattern SIGN = Pattern.compile("(?im)^#{1,6} |^\\s?\\|.{1,2000}\\|\\s*$|\\*\\*");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} ");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static Pattern tags(String names) {
        return Pattern.compile("(?i)</?(?:" + names + ")(?:\\s[^<>]{0,2000})?/?>");
    }

    /** Whether a text carries tags, table rows or Markdown signs. */
    static boolean isMarkup(String text) {
        if (text.indexOf('\t') >= 0
                || text.indexOf('<') >= 0 && BREAK.matcher(text).find()) {
            return true;
        }
        boolean signs = text.indexOf('#') >= 0 || text.indexOf('|') >= 0 || text.contains("**");
        return signs && SIGN.matcher(text).find();
    }

    @Override
    public List<Block> read(byte[] bytes) {
        Rows rows = new Rows();
        List<TextLines.Line> table = new ArrayList<>();
        int open = 0;
        for (TextLines.Line line : TextLines.of(Encoding.decode(bytes).replace('\u00A0', ' '))) {
            String text = line.text();
            int tables = text.indexOf('<') < 0 ? 0 : count(TABLE_BEGIN, text) - count(TABLE_END, text);
            if (open > 0 || tables > 0 || isTable(text)) {
                table.add(line);
                open += tables;
                if (open <= 0) {
                    rows.html(table);
                    table.clear();
                    open = 0;
                }
            } else {
                rows.line(line);
            }
        }
        // a table that never ends is no table
        table.forEach(rows::line);
        return rows.blocks;
    }

    private static boolean isTable(String line) {
        return line.indexOf('<') >= 0 && TABLE_BEGIN.matcher(line).find();
    }

    private static int count(Pattern pattern, String line) {
        return (int) pattern.matcher(line).results().count();
    }

    private static boolean isBarRow(String line) {
        String trimmed = line.strip();
        return trimmed.length() > 1 && trimmed.startsWith("|") && trimmed.endsWith("|");
    }

    private static String[] bars(String line) {
        String trimmed = line.strip();
        return trimmed.substring(1, trimmed.length() - 1).split("(?<!\\\\)\\|", -1);
    }

    /** Collects blocks; a line that is no row ends the table. */
    private static final class Rows {
        final List<Block> blocks = new ArrayList<>();
        private int table;
        private int row;

        void line(TextLines.Line line) {
            String text = line.text();
            if (text.indexOf('\t') >= 0) {
                row(text.split("\t", -1), line);
            } else if (!isBarRow(text)) {
                table++;
                add(text, line, null);
            } else if (!RULE.matcher(text).matches()) {
                row(bars(text), line);
            }
        }

        /** A table of HTML, whose cells all stand at the line that it begins at. */
        void html(List<TextLines.Line> lines) {
            TextLines.Line first = lines.getFirst();
            String html = lines.stream().map(TextLines.Line::text).collect(Collectors.joining("\n"));
            int base = table;
            for (Block block : HtmlReader.fragment(html)) {
                Block.Cell cell = block.cell();
                if (cell != null) {
                    table = Math.max(table, base + cell.table());
                    cell = new Block.Cell(base + cell.table(), cell.row(), cell.column());
                }
                blocks.add(
                        new Block(block.text(), first.number(), first.page(), cell, block.note(), block.paragraph()));
            }
            table++;
        }

        private void row(String[] cells, TextLines.Line line) {
            row++;
            for (int column = 0; column < cells.length; column++) {
                add(cells[column], line, new Block.Cell(table, row, column));
            }
        }

        private void add(String raw, TextLines.Line line, Block.Cell cell) {
            for (String part : plain(raw).split("\n")) {
                String text = Spaces.plain(part);
                if (blocks.size() > DocumentFormat.MAX_BLOCKS) {
                    throw DocumentFormat.tooMany();
                }
                if (!text.isEmpty()) {
                    blocks.add(new Block(text, line.number(), line.page(), line.head() ? null : cell, line.head()));
                }
            }
        }
    }

    private static String plain(String raw) {
        String text = raw;
        if (text.indexOf('<') >= 0) {
            text = COMMENT.matcher(text).replaceAll("");
            text = INLINE.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.startsWith("#")) {
            text = HEADING.matcher(text).replaceFirst("");
        }
        text = text.replace("**", "").replace("\\|", "|").replace("\\-", "-");
        // last, so that signs written as references are signs of the text
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                Parser.unescapeEntities(match.group(), false)));
    }
}
