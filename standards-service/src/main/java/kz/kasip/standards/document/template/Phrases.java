package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** Cuts short phrases such as competencies: one a line, between semicolons or commas, or run together by spaces. */
final class Phrases {

    private static final Pattern COMMA = Pattern.compile(",(?![^()]{0,200}\\))");
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\p{Ll}{2}\\.)\\s+(?=\\p{Lu})");
    private static final Pattern LAST_STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll})]) (?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern SHORT_END = Pattern.compile("(?:^| )(?:\\p{L}{1,2}|[A-Za-z]+)$");

    private Phrases() {}

    static List<String> of(List<Block> blocks, String path, Source source, Report report) {
        List<Entry> entries = source.entries(blocks, path, report);
        List<String> phrases = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.number() != null) {
                report.form(entry.number().toString());
            }
            String text = entry.text();
            if (Verbatim.begins(text)) {
                phrases.add(text);
            } else if (text.indexOf(';') >= 0) {
                addAll(phrases, text.split(";"));
            } else if (entry.number() == null && SENTENCE.matcher(text).find()) {
                sentences(text).forEach(sentence -> addAll(phrases, sentence));
            } else if (entry.number() == null && text.indexOf(',') >= 0) {
                addAll(phrases, COMMA.split(text));
            } else if (entry.number() == null && entries.size() == 1) {
                addAll(phrases, capitals(text).toArray(String[]::new));
            } else {
                addAll(phrases, text);
            }
        }
        return phrases;
    }

    /** Phrases with a stop behind each; where commas part most of them, a stop is one more sign between. */
    private static List<String> sentences(String text) {
        String[] sentences = SENTENCE.split(text);
        if (COMMA.split(text).length < sentences.length) {
            return List.of(sentences);
        }
        return Arrays.stream(sentences).flatMap(COMMA::splitAsStream).toList();
    }

    private static List<String> capitals(String text) {
        List<String> cut = new ArrayList<>();
        Matcher capital = CAPITAL.matcher(text);
        int begin = 0;
        while (capital.find()) {
            // "работа в Microsoft Office" stays whole: a short word or a Latin one asks for what follows
            if (!SHORT_END
                    .matcher(text.substring(Math.max(begin, capital.start() - 40), capital.start()))
                    .find()) {
                cut.add(text.substring(begin, capital.start()));
                begin = capital.end();
            }
        }
        cut.add(text.substring(begin));
        return cut;
    }

    private static void addAll(List<String> phrases, String... texts) {
        for (String text : texts) {
            String stripped = LAST_STOP.matcher(text.strip()).replaceFirst("");
            if (!Letters.isAbsent(stripped)) {
                phrases.add(stripped);
            }
        }
    }
}
