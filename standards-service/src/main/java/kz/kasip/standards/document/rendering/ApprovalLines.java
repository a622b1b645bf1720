package kz.kasip.standards.document.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.reading.Verbatim;

/** The lines about the act of approval; in Kazakh whoever approves stands before the words for the act. */
final class ApprovalLines {

    private static final Pattern ODD = Pattern.compile(
            "(?iu)[\\d№]|прил|прик|пост|расп|реш|утв|қосымша|бұйр|қаул|шеш|бекіт|^[.,;:–—-]|[.,;:–—-]$");

    /** The reader takes what is longer for no act. */
    private static final int LONGEST = 300;

    private ApprovalLines() {}

    static List<String> of(Approval approval, String language, Wording wording) {
        if (approval == null || approval.date() == null && approval.number() == null) {
            return List.of();
        }
        boolean kazakh = language.equals("kk");
        String appendix = approval.appendix() == null ? null : wording.words("approval.appendix", approval.appendix());
        String act = wording.words(appendix == null ? "approval.approved" : "approval.act");
        String number = approval.number() == null ? null : "№ " + approval.number();
        String date = approval.date() == null
                ? null
                : wording.words("approval.date", TechnicalPoints.DAY.format(approval.date()));
        String body = approval.body();
        boolean plain = body == null
                || body.length() <= LONGEST
                        && Texts.plain(body)
                        && !ODD.matcher(body).find();
        List<String> lines = new ArrayList<>();
        if (kazakh) {
            add(lines, plain ? body : Verbatim.marked(body));
            add(lines, joined(joined(date, number), act));
            add(lines, appendix);
        } else {
            add(lines, appendix);
            add(lines, plain ? joined(act, body) : act);
            add(lines, plain ? null : Verbatim.marked(body));
            add(lines, joined(number, date));
        }
        return lines;
    }

    /** The same in one line of a text, where an appendix must not stand first and look like one of this document. */
    static List<String> inText(Approval approval, String language, Wording wording) {
        List<String> marked = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : of(approval, language, wording)) {
            (Verbatim.begins(line) ? marked : words).add(line);
        }
        if (!words.isEmpty() && approval.appendix() != null && !language.equals("kk")) {
            words.add(words.removeFirst());
        }
        if (!words.isEmpty()) {
            marked.add(String.join(" ", words));
        }
        return marked;
    }

    private static String joined(String one, String other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }

    private static void add(List<String> lines, String line) {
        if (line != null) {
            lines.add(line);
        }
    }
}
