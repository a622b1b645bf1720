package kz.kasip.standards.document.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a text stays the same when it is translated.
 *
 * @param tokens meanings that the glossary knows, beginnings of words (a loanword's is the same in both), and the marks
 * @param marks Latin words and numbers
 * @param length the count of letters and digits
 */
record Words(Set<String> tokens, Set<String> marks, int length) {

    static final Words NONE = new Words(Set.of(), Set.of(), 0);

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}]{1,100}+|\\d{1,40}+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int STEM = 5;

    static Words of(String text) {
        if (text == null) {
            return NONE;
        }
        Set<String> tokens = new HashSet<>();
        Set<String> marks = new HashSet<>();
        int length = 0;
        Matcher run = RUN.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        while (run.find()) {
            length += run.group().length();
            if (isMark(run.group())) {
                marks.add(run.group());
            } else {
                addToken(tokens, run.group());
            }
        }
        tokens.addAll(marks);
        return new Words(tokens, marks, length);
    }

    /** The words of several texts as one. */
    static Words of(Collection<Words> parts) {
        Set<String> tokens = new HashSet<>();
        Set<String> marks = new HashSet<>();
        int length = 0;
        for (Words part : parts) {
            tokens.addAll(part.tokens);
            marks.addAll(part.marks);
            length += part.length;
        }
        return new Words(tokens, marks, length);
    }

    /** The numbers among the marks. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (String mark : marks) {
            if (Character.isDigit(mark.charAt(0))) {
                numbers.add(mark);
            }
        }
        return numbers;
    }

    private static boolean isMark(String run) {
        return Character.isDigit(run.charAt(0))
                || run.length() > 1 && LATIN.matcher(run).matches();
    }

    private static void addToken(Set<String> tokens, String word) {
        String meaning = Glossary.meaning(word);
        if (meaning != null) {
            tokens.add(meaning);
        } else if (word.length() >= STEM) {
            tokens.add(stem(word));
        }
    }

    /** The beginning of a word; Kazakh spellings of a loanword's sounds count as the Russian ones. */
    private static String stem(String word) {
        return word.substring(0, STEM)
                .replace('і', 'и')
                .replace('й', 'и')
                .replace('қ', 'к')
                .replace('ғ', 'г')
                .replace('ә', 'а')
                .replace('ө', 'о')
                .replace('ү', 'у')
                .replace('ұ', 'у')
                .replace('ң', 'н')
                .replace('һ', 'х');
    }
}
