package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.reading.Block;

/** Parts the lines of one point of older forms into organisations, lines about persons and the act of approval. */
final class Organisations {

    private static final Pattern LEAD = Pattern.compile("(?iu)^(?:организаци[яи]|ұйым(?:дар)?)\\s?:\\s*");
    private static final Pattern ACT = Pattern.compile("(?iu)^(?:утвержд[её]н[ао]?|бекіт)\\p{L}*(?:\\s.*)?$");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)^(?:руководител|исполнител|председател|эксперт|контакт|генеральн|директор|заместител|разработчик|член|ответственн|координатор|жетекші|төраға|орындаушы|сарапшы|байланыс|жоба)[\\p{L}\\s,()-]{0,120}:?$");

    private final Source source;
    private final Report report;
    private final String path;
    private final List<Block> act = new ArrayList<>();
    private final List<StringBuilder> names = new ArrayList<>();
    private Block role;
    private boolean open;

    private Organisations(Source source, Report report, String path) {
        this.source = source;
        this.report = report;
        this.path = path;
    }

    static List<String> of(List<Block> value, Source source, Report report, String path, Predicate<Approval> approved) {
        Organisations organisations = new Organisations(source, report, path);
        value.forEach(organisations::take);
        organisations.close(approved);
        return organisations.names.stream()
                .map(name -> source.hyphens.mended(name.toString()))
                .toList();
    }

    private void take(Block block) {
        String text = block.text();
        if (Letters.isAbsent(text)) {
            return;
        }
        if (!act.isEmpty() && !Persons.isPersonal(text) && !ApprovalAct.isWhole(source.text(act))) {
            act.add(block);
        } else if (act.isEmpty() && ACT.matcher(text).matches()) {
            act.add(block);
        } else if (Persons.isPersonal(text)) {
            person(block);
        } else if (ROLE.matcher(text).matches()) {
            closeRole();
            role = block;
        } else {
            organisation(block);
        }
    }

    /** A line about a person goes with the word for the role above it; an organisation before the name stays. */
    private void person(Block block) {
        int end = role == null ? Persons.organisationEnd(block.text()) : 0;
        if (end > 0) {
            organisation(block.with(block.text().substring(0, end)));
        }
        String rest = block.text().substring(end).replaceFirst("^[,;\\s]+", "");
        String words = role == null ? rest : role.text() + " " + rest;
        report.contact(path, (role == null ? block : role).with(words));
        role = null;
        open = false;
    }

    private void organisation(Block block) {
        closeRole();
        Matcher lead = LEAD.matcher(block.text());
        String text = block.text();
        if (lead.find()) {
            report.form(lead.group());
            text = text.substring(lead.end());
        }
        if (text.isEmpty()) {
            return;
        }
        if (open && goesOn(names.getLast(), text)) {
            source.hyphens.add(names.getLast(), text);
        } else {
            names.add(new StringBuilder(text));
        }
        open = true;
    }

    /** Whether a line only goes on with the name before it, whose quotation mark is not closed or has yet to come. */
    private static boolean goesOn(CharSequence name, String text) {
        String before = name.toString();
        boolean opened = before.indexOf('«') >= 0 && before.indexOf('»') < 0;
        boolean awaited = before.indexOf('«') < 0 && "«\"“".indexOf(text.charAt(0)) >= 0;
        char end = before.charAt(before.length() - 1);
        return opened || awaited || end == ',' || end == '-' || Letters.startsLower(text);
    }

    private void closeRole() {
        if (role != null) {
            report.contact(path, role);
            role = null;
        }
    }

    private void close(Predicate<Approval> approved) {
        closeRole();
        String text = source.text(act);
        if (text == null) {
            return;
        }
        Approval approval = ApprovalAct.read(text, report);
        if (approval == null || !approved.test(approval)) {
            report.unplaced(path, act.getFirst().with(text));
        }
    }
}
