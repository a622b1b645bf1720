package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Term;
import kz.kasip.standards.document.reading.Verbatim;

/** The first chapter: scope, terms, abbreviations. */
final class GeneralChapter {

    private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+|\\s?[–—]\\s?");

    private static final Pattern MARKED_DASH = Pattern.compile(" – $");

    private final Source source;
    private final Report report;
    private final Fields fields;
    final List<Term> terms = new ArrayList<>();
    final List<Abbreviation> abbreviations = new ArrayList<>();

    GeneralChapter(Source source, Report report) {
        this.source = source;
        this.report = report;
        this.fields = new Fields(source, report);
    }

    String scope() {
        return fields.get(Label.SCOPE);
    }

    boolean take(Occurrence occurrence) {
        switch (occurrence.label) {
            case SCOPE -> fields.put(Label.SCOPE, occurrence.value, "scope");
            case TERMS ->
                source.texts(occurrence.value, "terms", report).forEach(text -> {
                    String[] pair = pair(text);
                    terms.add(new Term(pair[0], pair[1]));
                });
            case ABBREVIATIONS ->
                source.texts(occurrence.value, "abbreviations", report).forEach(text -> {
                    String[] pair = pair(text);
                    abbreviations.add(new Abbreviation(pair[0], pair[1]));
                });
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What stands before the first dash outside brackets and after it; without the semicolon that parts entries. */
    private static String[] pair(String text) {
        if (Verbatim.begins(text)) {
            int second = text.indexOf(Verbatim.MARK, 1);
            return second < 0
                    ? new String[] {text, null}
                    : new String[] {
                        MARKED_DASH.matcher(text.substring(0, second)).replaceFirst(""), text.substring(second)
                    };
        }
        String plain = text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
        Matcher dash = DASH.matcher(plain);
        int open = 0;
        int from = 0;
        while (dash.find()) {
            open = Math.max(0, open + opened(plain, from, dash.start()));
            from = dash.start();
            if (open == 0 && dash.start() > 0) {
                String after = plain.substring(dash.end()).strip();
                return new String[] {plain.substring(0, dash.start()).strip(), after.isEmpty() ? null : after};
            }
        }
        return new String[] {plain, null};
    }

    private static int opened(String text, int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open;
    }
}
