package kz.kasip.standards.document.reading;

import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.check.Rule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** HTML as browsers take it and as Word and LibreOffice save it. */
final class HtmlReader implements BlockReader {

    static final int MAX_DEPTH = 400;

    private static final Pattern START = Pattern.compile(
            "^(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,5000}?-->)*+<(?:!doctype\\s+html|html|head|body|meta|title|table|div|p|section|article|main|h[1-6]|ul|ol)(?=[\\s/>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Whether a text is HTML and not text with stray tags: it begins and ends as HTML does. */
    static boolean isHtml(String text) {
        return text.stripTrailing().endsWith(">") && START.matcher(text).find();
    }

    @Override
    public List<Block> read(byte[] bytes) {
        return content(bytes).blocks();
    }

    @Override
    public Content content(byte[] bytes) {
        String text = Encoding.decode(bytes);
        HtmlGuard.check(text);
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH + 2).parseInput(text, "");
        Blocks blocks = new Blocks();
        HtmlBody body = read(page.body(), blocks);
        String title = Spaces.plain(page.title());
        boolean repeated = blocks.all().stream().anyMatch(block -> block.text().contains(title));
        if (!repeated) {
            blocks.addBeside(title, blocks.nextLine());
        }
        return new Content(blocks.all(), body.pictures() == 0 ? List.of() : List.of(pictures(body.pictures())));
    }

    /** The blocks of a piece of HTML inside of text of another kind. */
    static List<Block> fragment(String html) {
        HtmlGuard.check(html);
        Element parent = new Element("body");
        Blocks blocks = new Blocks();
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH + 2);
        parser.parseFragmentInput(html, parent, "").forEach(parent::appendChild);
        read(parent, blocks);
        return blocks.all();
    }

    private static HtmlBody read(Node root, Blocks blocks) {
        HtmlBody body = new HtmlBody(blocks);
        NodeTraversor.filter(body, root);
        return body;
    }

    static DocumentRefused tooDeep() {
        return new DocumentRefused(Reason.UNSAFE, "The document nests deeper than " + MAX_DEPTH + " levels.");
    }

    private static Finding pictures(int count) {
        String message = "The document holds pictures; text in pictures is not read (" + count + ").";
        return Finding.of(Rule.IGNORED_CONTENT, "document", message);
    }
}
