package kz.kasip.search.match.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.search.match.level.LevelClue.About;

/**
 * The words that tell a level. Of one kind of words in a sentence what stands further up in the table comes first and takes its
 * words away from what stands below, so that "прикладной бакалавр" is no "бакалавр".
 */
final class LevelRules {
    private static final int MOST = 40;

    private record Rule(About about, int from, int to, Pattern words) {}

    private static Rule rule(About about, int from, int to, String words) {
        return new Rule(
                about, from, to, Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")", Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static final List<Rule> TABLE = List.of(
            rule(About.EDUCATION, 8, 8, "докторантур\\p{L}*|ph\\.? ?d\\b|кандидат\\p{L}* наук|доктор\\p{L}* наук"),
            rule(About.EDUCATION, 8, 8, "ғылым(?:дар\\p{L}*)? (?:кандидат|доктор)\\p{L}*|философия доктор\\p{L}*"),
            rule(About.EDUCATION, 5, 5, "прикладн\\p{L}* бакалавр\\p{L}*|послесредн\\p{L}*"),
            rule(About.EDUCATION, 5, 5, "қолданбалы бакалавр\\p{L}*|орта білімнен кейінгі(?: білім\\p{L}*)?"),
            rule(About.EDUCATION, 7, 7, "магистр(?!ал)\\p{L}*|послевузовск\\p{L}*|master'?s?\\b|mba\\b"),
            rule(About.EDUCATION, 7, 7, "жоғары оқу орнынан кейінгі(?: білім\\p{L}*)?"),
            rule(
                    About.EDUCATION,
                    3,
                    5,
                    "средн\\p{L}*[ -]*(?:специальн|профессиональн|техническ)\\p{L}*|тип?о\\b|колледж\\p{L}*|училищ\\p{L}*"
                            + "|техническ\\p{L}* и профессиональн\\p{L}*|специалист\\p{L}* среднего звена|техникум\\p{L}*"),
            rule(
                    About.EDUCATION,
                    3,
                    5,
                    "арнаулы орта|орта (?:арнаулы|кәсіптік|буын)|техникалық және кәсіптік|ткб\\b|тжкб\\b"),
            rule(About.EDUCATION, 5, 6, "неполн\\p{L}* высш\\p{L}*|незаконченн\\p{L}* высш\\p{L}*|аяқталмаған жоғары"),
            rule(
                    About.EDUCATION,
                    6,
                    7,
                    "высш\\p{L}* (?:\\p{L}+ )?образовани\\p{L}*|образовани\\p{L}*[ :–—-]*высш\\p{L}*"),
            rule(
                    About.EDUCATION,
                    6,
                    7,
                    "бакалавр\\p{L}*|bachelor\\p{L}*|университет\\p{L}*|жоғары (?:\\p{L}+ )?білім\\p{L}*"),
            rule(About.EDUCATION, 6, 7, "білімі[ :–—-]*жоғары"),
            rule(About.EDUCATION, 2, 3, "(?:общее )?среднее образовани\\p{L}*|жалпы орта(?: білім\\p{L}*)?"),
            rule(
                    About.SENIORITY,
                    4,
                    5,
                    "junior|джуниор\\p{L}*|джун\\b|младш(?:ий|ая|его|ему|им|ую)(?!\\p{L})|начинающ\\p{L}*|кіші (?=маман|әкімші|инженер|бағдарлам|талдау|опера|редак|әзірле|аудитор)"),
            rule(
                    About.SENIORITY,
                    3,
                    4,
                    "помощник\\p{L}*|ассистент\\p{L}*|стаж[её]р\\p{L}*|көмекшісі?\\b|тағылымдамашы\\p{L}*|intern\\b|trainee"),
            rule(About.SENIORITY, 5, 6, "middle\\+?|мидл\\p{L}*"),
            rule(
                    About.SENIORITY,
                    6,
                    7,
                    "senior|сеньор\\p{L}*|синьор\\p{L}*|старш(?:ий|ая|его|ему|им|ую)(?!\\p{L})|аға (?=маман|әкімші|инженер|бағдарлам|талдау|опера|редак|әзірле|аудитор|сәулет)"),
            rule(
                    About.SENIORITY,
                    7,
                    7,
                    "lead\\b|тим-?лид\\p{L}*|team lead|техлид\\p{L}*|главн(?:ый|ая|ого|ому|ым) (?=\\p{L})|бас (?=маман|әкімші|инженер|бағдарлам|талдау|сәулет|аудитор|редак)|principal"),
            rule(
                    About.SENIORITY,
                    6,
                    7,
                    "ведущ(?:ий|ая|его|ему|им|ую)(?! (?:компани|игрок|банк|оператор связи))|жетекші (?=маман|әкімші|инженер|бағдарлам|талдау|сәулет|аудитор|редак|әзірле)"),
            rule(
                    About.SENIORITY,
                    7,
                    7,
                    "руководител\\p{L}* (?=групп|отдел|команд|направлен|служб|проект)|начальник\\p{L}* отдел\\p{L}*|бөлім басшы\\p{L}*|топ жетекші\\p{L}*"));

    private static final Pattern LEVEL = Pattern.compile(
            "(?<!\\d)([1-8])[- ]?(?:й|го|ому|ші|шы)?[ -]*(?:уров\\p{L}*|деңгей\\p{L}*)"
                    + "|(?:уров\\p{L}*(?: \\p{L}+)? (?:орк|нрк)|(?:орк|нрк|сбш|ұбш)(?:-\\p{L}+)?)[ :–—-]*([1-8])(?!\\d)");

    private LevelRules() {}

    static List<LevelClue> clues(List<String> sentences) {
        List<LevelClue> clues = new ArrayList<>();
        for (String sentence : sentences) {
            if (clues.size() >= MOST) {
                break;
            }
            String lower = sentence.toLowerCase(Locale.ROOT).replace('ё', 'е');
            if (lower.length() == sentence.length()) {
                add(clues, sentence, lower);
            }
        }
        return clues;
    }

    private static void add(List<LevelClue> clues, String sentence, String lower) {
        Matcher outright = LEVEL.matcher(lower);
        if (lower.matches("(?s).*(?:орк|нрк|сбш|ұбш|квалификац|біліктілік).*") && outright.find()) {
            int level = Integer.parseInt(outright.group(1) == null ? outright.group(2) : outright.group(1));
            clues.add(new LevelClue(words(sentence, outright), About.LEVEL, level, level));
        }
        StringBuilder rest = new StringBuilder(lower);
        for (Rule rule : TABLE) {
            Matcher matcher = rule.words().matcher(rest);
            while (matcher.find()) {
                clues.add(new LevelClue(words(sentence, matcher), rule.about(), rule.from(), rule.to()));
                rest.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
            }
        }
        Experience.of(sentence, lower).ifPresent(clues::add);
    }

    private static String words(String sentence, Matcher found) {
        return sentence.substring(found.start(), found.end()).strip();
    }
}
