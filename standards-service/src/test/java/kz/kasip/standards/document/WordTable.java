package kz.kasip.standards.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a Word document of one table out of its rows in plain text: cells between bars, paragraphs between ¶; {@code <3>}
 * before a cell spans three columns, {@code <v>} begins a cell that goes down and {@code <^>} goes on with it.
 */
public final class WordTable {

    private static final Pattern SPAN = Pattern.compile("^<(\\d+)>");

    private WordTable() {}

    public static byte[] of(String rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/>");
        for (String row : rows.split("\n")) {
            if (!row.isBlank()) {
                table.append("<w:tr>");
                for (String cell : row.split("\\|")) {
                    cell(table, cell.strip());
                }
                table.append("</w:tr>");
            }
        }
        return Samples.archive(table.append("</w:tbl>").toString(), null);
    }

    private static void cell(StringBuilder table, String cell) {
        table.append("<w:tc><w:tcPr>");
        String text = cell;
        Matcher span = SPAN.matcher(text);
        if (span.find()) {
            table.append("<w:gridSpan w:val=\"").append(span.group(1)).append("\"/>");
            text = text.substring(span.end());
        }
        if (text.startsWith("<v>")) {
            table.append("<w:vMerge w:val=\"restart\"/>");
            text = text.substring(3);
        } else if (text.startsWith("<^>")) {
            table.append("<w:vMerge/>");
            text = text.substring(3);
        }
        table.append("</w:tcPr>");
        for (String paragraph : text.split("¶")) {
            table.append("<w:p><w:r><w:t>").append(paragraph.strip()).append("</w:t></w:r></w:p>");
        }
        table.append("</w:tc>");
    }
}
