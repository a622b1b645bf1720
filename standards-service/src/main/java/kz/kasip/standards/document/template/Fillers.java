package kz.kasip.standards.document.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Parts what stands beside a version or a date: the fixed words around it are form, all else is unplaced. */
final class Fillers {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:)»–—-]+|[\\s,;:(«–—-]+$");
    private static final Set<String> WORDS = Set.of(
            "версия",
            "версии",
            "номер",
            "г",
            "год",
            "года",
            "году",
            "выпуск",
            "выпуска",
            "от",
            "до",
            "нұсқа",
            "нұсқасы",
            "нөмірі",
            "ж",
            "жыл",
            "жылы",
            "жылғы",
            "шығарылған",
            "шыққан",
            "бастап",
            "дейін");

    private Fillers() {}

    /** Sorts a text into the fillers at its ends and what they enclose. */
    static void sort(String text, String path, Block at, Report report) {
        int begin = -1;
        int end = 0;
        int lead = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!WORDS.contains(word.group().toLowerCase(Locale.ROOT))) {
                begin = begin < 0 ? lead : begin;
                end = word.end();
            } else if (begin < 0) {
                lead = word.end();
            }
        }
        if (begin < 0) {
            report.form(text);
            return;
        }
        // signs after the last word, such as a closing bracket, stay with it
        while (end < text.length() && !Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        report.form(text.substring(0, begin));
        report.unplaced(path, at.with(EDGES.matcher(text.substring(begin, end)).replaceAll("")));
        report.form(text.substring(end));
    }
}
