package kz.kasip.standards.document.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an HTML tree in reading order: paragraphs, cells, nested tables and lists with the numbers they show. */
final class HtmlBody implements NodeFilter {

    /** Elements that begin and end a paragraph. */
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
                            + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol"
                            + " option p pre section summary table tbody td tfoot th thead title tr ul")
                    .split(" "));

    private static final Set<String> SKIPPED =
            Set.of("script", "style", "template", "head", "svg", "iframe", "del", "xml", "audio", "video", "canvas");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:\\d{1,3}|[a-zа-я])\\s?[.)].*", Pattern.DOTALL);

    private final Blocks blocks;
    private final Deque<HtmlTable> tables = new ArrayDeque<>();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private String marker = "";
    private int beside;
    private int preformatted;
    private int pictures;

    HtmlBody(Blocks blocks) {
        this.blocks = blocks;
    }

    /** How many pictures were met. */
    int pictures() {
        return pictures;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > HtmlReader.MAX_DEPTH) {
            throw HtmlReader.tooDeep();
        }
        if (node instanceof TextNode piece) {
            String words = piece.getWholeText();
            append(preformatted > 0 ? words : words.replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
            return begin(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element, String name) {
        if (SKIPPED.contains(name) || HtmlSigns.isReference(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            flush();
        }
        beside += HtmlSigns.isBeside(element) ? 1 : 0;
        switch (name) {
            case "br" -> append("\n");
            case "pre", "textarea" -> preformatted++;
            case "table" -> tables.push(new HtmlTable(blocks.nextTable()));
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().row();
                }
            }
            case "td", "th" -> cell(element);
            case "ol", "ul" -> lists.push(new HtmlList(element));
            case "li" -> marker = lists.isEmpty() ? "" : lists.peek().marker(element);
            case "img", "object" -> pictures++;
            case "input" -> append(HtmlSigns.typed(element));
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void cell(Element element) {
        marker = "";
        if (!tables.isEmpty()) {
            tables.peek().cell(HtmlSigns.number(element, "colspan"), HtmlSigns.number(element, "rowspan"));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                flush();
            }
            switch (name) {
                case "pre", "textarea" -> preformatted--;
                case "table" -> tables.poll();
                case "ol", "ul" -> lists.poll();
                case "li" -> marker = "";
                default -> {}
            }
            beside -= HtmlSigns.isBeside(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        DocumentFormat.refuseTooLong(text.length() + (long) aside.length() + words.length());
        (beside > 0 ? aside : text).append(words);
    }

    private void flush() {
        String paragraph = text.toString();
        String hidden = aside.toString();
        if (paragraph.isBlank() && hidden.isBlank()) {
            text.setLength(0);
            aside.setLength(0);
            return;
        }
        text.setLength(0);
        aside.setLength(0);
        int line = blocks.nextLine();
        if (!paragraph.isBlank()) {
            // programs that print the number in an entry leave the list's own to be shown beside it
            String prefix = NUMBERED.matcher(paragraph).matches() ? "" : marker;
            marker = "";
            Block.Cell cell = tables.isEmpty() ? null : tables.peek().place();
            blocks.add(blocks.lines(paragraph, prefix, line, cell));
        }
        blocks.addBeside(hidden, line);
    }
}
