package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/**
 * The act of approval at the head of a document: «Приложение № 1 к приказу … № 2 от 03.04.2022 г.», in Kazakh «… бұйрығына
 * 1-қосымша».
 *
 * @param rest the blocks that do not belong to it
 */
record ApprovalAct(Approval approval, List<Block> rest) {

    private static final String PATH = "approval";
    private static final int MOST_LINES = 16;
    private static final int LONGEST = 400;
    private static final Pattern APPENDIX = Pattern.compile(
            "(?iu)(?<!\\p{L})приложение(?:\\s*№?\\s*(\\d{1,3}))?|(\\d{1,3})?\\s?-?\\s?(?:ші|шы|нші|ншы)?\\s?қосымша(?!\\p{L})");
    private static final Pattern ACT = Pattern.compile(
            "(?iu)(?<!\\p{L})к?\\s*(?:приказ|постановлени|распоряжени|решени)(?:у|ю|ом|ем|ия?)(?!\\p{L})|(?<!\\p{L})(?:бұйрығы|қаулысы|шешімі)\\p{L}{0,4}");
    private static final Pattern APPROVED = Pattern.compile(
            "(?iu)(?<!\\p{L})утвержд[её]н[ао]?(?!\\p{L})|(?<!\\p{L})бекітілген(?!\\p{L})|(?<!\\p{L})бекітілді(?!\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("№\\s?([\\p{L}\\d][\\p{L}\\d/-]{0,20})");
    private static final Pattern FROM = Pattern.compile("(?iu)(?<!\\p{L})от\\s*$");
    private static final Pattern YEAR_MARK = Pattern.compile("(?iu)^\\s?(?:года|г\\.?|жыл\\p{L}{0,3}|ж\\.?)(?!\\p{L})");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:–—-]+|[\\s.,;:–—-]+$");

    /** Takes the act out of the blocks that stand before a document's first label. */
    static ApprovalAct of(List<Block> blocks, Report report) {
        int first = -1;
        int last = -1;
        for (int i = 0;
                i < Math.min(blocks.size(), MOST_LINES) && !blocks.get(i).note();
                i++) {
            if (isMark(blocks.get(i).text())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return new ApprovalAct(null, blocks);
        }
        // in Kazakh whoever approves stands before the words for the act
        int begin = length(blocks.subList(0, last + 1)) <= LONGEST ? 0 : first;
        List<Block> act = blocks.subList(begin, last + 1);
        Map<Boolean, List<Block>> personal =
                act.stream().collect(Collectors.partitioningBy(block -> Persons.isPersonal(block.text())));
        Approval approval = whole(personal.get(false), report);
        boolean apart = approval != null;
        if (apart) {
            personal.get(true).forEach(block -> report.contact(PATH, block));
        } else {
            approval = whole(act, report);
        }
        if (approval == null) {
            return new ApprovalAct(null, blocks);
        }
        boolean named = !apart || approval.body() != null && Persons.isPersonal(approval.body());
        List<Block> rest = new ArrayList<>(blocks.subList(0, begin));
        rest.addAll(blocks.subList(last + 1, blocks.size()));
        return new ApprovalAct(named ? impersonal(approval, act.getFirst(), report) : approval, rest);
    }

    /** The act that lines name; a body given word for word stands for what else they say. */
    static Approval whole(List<Block> lines, Report report) {
        Map<Boolean, List<Block>> verbatim =
                lines.stream().collect(Collectors.partitioningBy(block -> Verbatim.begins(block.text())));
        List<Block> plain = verbatim.get(false);
        List<Block> bodies = verbatim.get(true);
        Approval approval = read(plain.stream().map(Block::text).collect(Collectors.joining(" ")), report);
        if (approval == null || bodies.isEmpty()) {
            return approval;
        }
        if (approval.body() != null) {
            report.unplaced(PATH, plain.getFirst().with(approval.body()));
        }
        report.unplaced(PATH, bodies.subList(1, bodies.size()));
        String body = bodies.getFirst().text();
        return new Approval(body, approval.number(), approval.date(), approval.appendix());
    }

    /** The act without whoever signs it, where lines tell of a person only together or beside the act. */
    private static Approval impersonal(Approval approval, Block at, Report report) {
        if (approval.body() != null) {
            report.contact(PATH, at.with(approval.body()));
        }
        return new Approval(null, approval.number(), approval.date(), approval.appendix());
    }

    private static boolean isMark(String text) {
        return Verbatim.begins(text)
                || APPENDIX.matcher(text).find()
                || ACT.matcher(text).find()
                || APPROVED.matcher(text).find()
                || NUMBER.matcher(text).find()
                || Dates.first(text) != null;
    }

    /** Whether a text has both the number and the date of an act. */
    static boolean isWhole(String text) {
        return NUMBER.matcher(text).find() && Dates.first(text) != null;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** The act that a text names and nothing else, or null. */
    static Approval read(String text, Report report) {
        Cut cut = new Cut(text);
        String appendix = cut.take(APPENDIX, false);
        boolean act = cut.take(ACT, true) != null;
        boolean approved = cut.take(APPROVED, true) != null;
        Dates.Found date = Dates.first(cut.rest.toString());
        if (date != null) {
            cut.takeDate(date);
        }
        String number = cut.take(NUMBER, false);
        if (!act || date == null && number == null || appendix == null && !approved && date == null) {
            return null;
        }
        cut.words.forEach(report::form);
        String body =
                EDGES.matcher(cut.rest.toString().strip().replaceAll(" +", " ")).replaceAll("");
        return new Approval(body.isEmpty() ? null : body, number, date == null ? null : date.date(), appendix);
    }

    /** A text from which what is recognised is taken away. */
    private static final class Cut {
        final StringBuilder rest;
        final List<String> words = new ArrayList<>();

        Cut(String text) {
            rest = new StringBuilder(text);
        }

        /** Takes the first match away; gives its group where it has one, else its words. */
        String take(Pattern pattern, boolean whole) {
            Matcher matcher = pattern.matcher(rest);
            if (!matcher.find()) {
                return null;
            }
            String found = matcher.group();
            String value = null;
            for (int group = 1; group <= matcher.groupCount() && value == null; group++) {
                value = matcher.group(group);
            }
            words.add(value == null ? found : found.replace(value, ""));
            rest.replace(matcher.start(), matcher.end(), " ");
            return whole ? found : value;
        }

        void takeDate(Dates.Found date) {
            int end = date.end();
            Matcher mark = YEAR_MARK.matcher(rest).region(end, rest.length());
            end = mark.find() ? mark.end() : end;
            Matcher from = FROM.matcher(rest).region(0, date.begin());
            int begin = from.find() ? from.start() : date.begin();
            words.add(rest.substring(begin, end));
            rest.replace(begin, end, " ");
        }
    }
}
