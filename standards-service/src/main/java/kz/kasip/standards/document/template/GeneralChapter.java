package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.StandardDocument.Abbreviation;
import kz.kasip.standards.document.StandardDocument.Term;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** The first chapter: scope, terms, abbreviations. */
final class GeneralChapter {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,/()]+");
    private static final int LONGEST_ABBREVIATION = 24;
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
            case CHAPTER_GENERAL -> {
                if (source.has(Label.SCOPE)) {
                    report.unplaced("general", occurrence.value);
                } else {
                    scope(occurrence.value);
                }
            }
            case TERMS, GLOSSARY ->
                source.texts(occurrence.value, "terms", report).forEach(this::term);
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

    /** Takes numbered points out of what stands under the document's heading, where the chapter's own heading is missing. */
    void takePoints(List<Block> heading) {
        int first = 1;
        while (first < heading.size() && LabelPlaces.pointEnd(heading.get(first).text()) == 0) {
            first++;
        }
        if (first < heading.size() && !source.has(Label.SCOPE)) {
            List<Block> points = heading.subList(first, heading.size());
            scope(points);
            points.clear();
        }
    }

    /** Points that stand under the chapter's heading without a label of their own. */
    private void scope(List<Block> value) {
        List<Block> plain = new ArrayList<>();
        for (Block block : value) {
            int point = LabelPlaces.pointEnd(block.text());
            report.form(block.text().substring(0, point));
            plain.add(block.with(block.text().substring(point)));
        }
        plain.removeIf(block -> block.text().isEmpty());
        fields.put(Label.SCOPE, plain, "scope");
    }

    /** Where one list holds both, an entry for a word in capitals is an abbreviation. */
    private void term(String text) {
        String[] pair = pair(text);
        if (source.generation != Generation.PRESENT && isAbbreviation(pair[0])) {
            abbreviations.add(new Abbreviation(pair[0], pair[1]));
        } else {
            terms.add(new Term(pair[0], pair[1]));
        }
    }

    private static boolean isAbbreviation(String left) {
        return left.length() <= LONGEST_ABBREVIATION
                && Arrays.stream(BETWEEN.split(left))
                        .filter(word -> !word.isEmpty())
                        .allMatch(GeneralChapter::isCapitals);
    }

    private static boolean isCapitals(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && capitals * 2 > letters;
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
