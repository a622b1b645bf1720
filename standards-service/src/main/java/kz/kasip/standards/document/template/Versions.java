package kz.kasip.standards.document.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.TechnicalData.EarlierVersion;
import kz.kasip.standards.document.reading.Block;

/** The versions that the last chapter names with year and planned review; the last of them is the document's own. */
final class Versions {

    private static final String VERSION_PATH = "technicalData.version";
    private static final String REVIEW_PATH = "technicalData.plannedReview";
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)([1-9]\\d{0,2})(?!\\d)");
    private static final Pattern NAMED_NUMBER = Pattern.compile(
            "(?iu)верси[яи]\\s*(?:№\\s*)?\\d{1,3}(?!\\d)|(?<!\\d)\\d{1,3}(?:\\s?-\\s?|\\s)(?:нұсқа|верси)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final Source source;
    private final Report report;
    private final List<EarlierVersion> earlier = new ArrayList<>();
    private List<String> developers = List.of();
    private Integer number;
    private Integer year;
    private LocalDate review;
    private Approval approval;

    Versions(Source source, Report report) {
        this.source = source;
        this.report = report;
    }

    Integer number() {
        return number;
    }

    Integer year() {
        return year;
    }

    LocalDate review() {
        return review;
    }

    List<String> developers() {
        return developers;
    }

    List<EarlierVersion> earlier() {
        return List.copyOf(earlier);
    }

    /** Whoever made the version whose number follows; where others are named later, they made that one alone. */
    void developers(List<String> names) {
        if (!developers.isEmpty() && isSaid()) {
            close(developers);
            developers = List.of();
        }
        List<String> all = new ArrayList<>(developers);
        all.addAll(names);
        developers = all;
    }

    private boolean isSaid() {
        return number != null || year != null;
    }

    private void close(List<String> names) {
        earlier.add(new EarlierVersion(number, year, review, names, approval));
        number = null;
        year = null;
        review = null;
        approval = null;
    }

    /** Whether the act is the first that is named for the version whose number follows. */
    boolean approved(Approval act) {
        if (approval != null) {
            return false;
        }
        approval = act;
        return true;
    }

    /** The act that approves the document where its head names none; beside one there it approved an earlier version. */
    Approval approval(Approval head) {
        if (head == null) {
            return approval;
        }
        if (approval != null) {
            earlier.add(new EarlierVersion(null, null, null, List.of(), approval));
            approval = null;
        }
        return head;
    }

    void version(List<Block> value) {
        int own = Paragraphs.first(value);
        String text = source.text(value.subList(0, own));
        List<Block> rest = value;
        boolean repeats = isSaid() && source.generation == Generation.PRESENT;
        if (text != null && !repeats) {
            Matcher named = number(text);
            Matcher issued = YEAR.matcher(text);
            boolean numbered = named != null;
            boolean dated = issued.find();
            if (numbered || dated) {
                if (isSaid()) {
                    close(List.of());
                }
                number = numbered ? Integer.valueOf(named.group(1)) : null;
                year = dated ? Integer.valueOf(issued.group()) : null;
                beside(text, value.getFirst(), numbered ? named : issued, dated ? issued : named);
                rest = value.subList(own, value.size());
            }
        }
        report.unplaced(VERSION_PATH, rest);
    }

    /** The number that the word "version" stands beside, else the first. */
    private static Matcher number(String text) {
        Matcher named = NAMED_NUMBER.matcher(text);
        if (named.find()) {
            Matcher number = NUMBER.matcher(text).region(named.start(), named.end());
            return number.useTransparentBounds(true).find() ? number : null;
        }
        Matcher number = NUMBER.matcher(text);
        return number.find() ? number : null;
    }

    private void beside(String text, Block at, MatchResult one, MatchResult other) {
        MatchResult early = one.start() <= other.start() ? one : other;
        MatchResult late = early == one ? other : one;
        Fillers.sort(text.substring(0, early.start()), VERSION_PATH, at, report);
        if (early.end() < late.start()) {
            Fillers.sort(text.substring(early.end(), late.start()), VERSION_PATH, at, report);
        }
        Fillers.sort(text.substring(late.end()), VERSION_PATH, at, report);
    }

    void review(List<Block> value) {
        int own = Paragraphs.first(value);
        String text = source.text(value.subList(0, own));
        Dates.Found found = text == null || review != null ? null : Dates.firstOrYear(text);
        if (found == null) {
            report.unplaced(REVIEW_PATH, value);
            return;
        }
        review = found.date();
        report.form(text.substring(found.begin(), found.end()));
        Fillers.sort(text.substring(0, found.begin()), REVIEW_PATH, value.getFirst(), report);
        Fillers.sort(text.substring(found.end()), REVIEW_PATH, value.getFirst(), report);
        report.unplaced(REVIEW_PATH, value.subList(own, value.size()));
    }
}
