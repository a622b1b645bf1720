package kz.kasip.search.match.level;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.search.match.level.LevelClue.About;

/** Years of experience that a sentence speaks of; years of anything else, as of the company, say nothing. */
final class Experience {
    private static final Pattern OF_WORK =
            Pattern.compile("опыт|стаж(?!е?р)|тәжірибе|өтіл|experience|работал|жұмыс істе");
    private static final Pattern OF_OTHERS =
            Pattern.compile("на рынке|нарық|основан|құрылған|компани\\p{L}* (?:работает|существует)|гарант");
    private static final Pattern NONE = Pattern.compile("без (?:\\p{L}+ )?(?:опыта|стажа)|опыт\\p{L}*(?: \\p{L}+)?"
            + " не (?:требуется|обязател\\p{L}*|важен)|тәжірибесіз|тәжірибе\\p{L}*(?: \\p{L}+)? (?:талап етілмейді|міндетті емес)"
            + "|өтіл\\p{L}* (?:талап етілмейді|міндетті емес)");
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(\\d{1,2}|\\p{L}+)(?:[ -]?(?:х|ти|и|ех|ми|ден|дан|тен|тан|нан))?"
                    + "(?: ?[-–—] ?\\d{1,2})?\\+? ?(?:(?:полных|толық) )?(?:лет\\p{L}*|год(?:а|ом|у)?|жыл\\p{L}*|years?)(?!\\p{L})");
    private static final Map<String, Integer> WORDS = words(
            "один одного бір",
            "два двух екі",
            "три трех үш",
            "четыре четырех төрт",
            "пять пяти бес",
            "шесть шести алты",
            "семь семи жеті",
            "восемь восьми сегіз",
            "девять девяти тоғыз",
            "десять десяти он");

    private Experience() {}

    static Optional<LevelClue> of(String sentence, String lower) {
        Matcher none = NONE.matcher(lower);
        if (none.find()) {
            return Optional.of(clue(sentence, none, 3, 5));
        }
        if (!OF_WORK.matcher(lower).find() || OF_OTHERS.matcher(lower).find()) {
            return Optional.empty();
        }
        Matcher years = YEARS.matcher(lower);
        while (years.find()) {
            int number = number(years.group(1));
            if (number > 0) {
                return Optional.of(clue(sentence, years, number));
            }
        }
        return Optional.empty();
    }

    private static LevelClue clue(String sentence, Matcher found, int years) {
        if (years < 2) {
            return clue(sentence, found, 4, 5);
        }
        if (years < 4) {
            return clue(sentence, found, 5, 6);
        }
        return years < 7 ? clue(sentence, found, 6, 7) : clue(sentence, found, 7, 7);
    }

    private static LevelClue clue(String sentence, Matcher found, int from, int to) {
        return new LevelClue(sentence.substring(found.start(), found.end()).strip(), About.EXPERIENCE, from, to);
    }

    private static int number(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : WORDS.getOrDefault(word, 0);
    }

    private static Map<String, Integer> words(String... lines) {
        Map<String, Integer> words = new TreeMap<>();
        for (int number = 1; number <= lines.length; number++) {
            for (String word : lines[number - 1].split(" ")) {
                words.put(word, number);
            }
        }
        return words;
    }
}
