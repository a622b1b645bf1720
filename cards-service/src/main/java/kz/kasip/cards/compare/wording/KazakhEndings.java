package kz.kasip.cards.compare.wording;

import java.util.Set;

/** Kazakh endings, which follow one another: plural, possession, case, and those of verbs. */
final class KazakhEndings implements Endings {
    private static final int MOST = 5;
    private static final int LONGEST = 5;
    private static final Set<String> ALL = Set.of("""
            лар лер дар дер тар тер лары лері дары дері тары тері сы сі ы і ын ін сын сін ның нің дың дің тың тің ға ге қа
            ке на не ды ді ты ті ны ні да де та те нда нде дан ден тан тен нан нен мен бен пен дағы дегі тағы тегі ндағы
            ндегі у ю ған ген қан кен атын етін йтын йтін ып іп п й ады еді йды йді""".split("\\s+"));

    @Override
    public String stem(String form) {
        String stem = form;
        for (int times = 0; times < MOST; times++) {
            String shorter = withoutEnding(stem);
            if (shorter.length() == stem.length()) {
                break;
            }
            stem = shorter;
        }
        int last = stem.length() - 1;
        return stem.substring(0, last) + hard(stem.charAt(last));
    }

    private static String withoutEnding(String word) {
        for (int length = Math.min(LONGEST, word.length() - SHORTEST_STEM); length > 0; length--) {
            if (ALL.contains(word.substring(word.length() - length))) {
                return word.substring(0, word.length() - length);
            }
        }
        return word;
    }

    /** A last letter that goes soft before an ending ({@code кітап}, {@code кітабы}). */
    private static char hard(char letter) {
        return switch (letter) {
            case 'б' -> 'п';
            case 'ғ' -> 'қ';
            case 'г' -> 'к';
            default -> letter;
        };
    }

    @Override
    public String root(String stem) {
        return stem;
    }

    @Override
    public String bones(String stem) {
        return stem.replaceAll("[ыі]", "");
    }

    @Override
    public boolean enough(int common, String end, String otherEnd) {
        return common >= SHORTEST_STEM - 1;
    }

    @Override
    public boolean isEnding(String end) {
        if (end.isEmpty()) {
            return true;
        }
        for (int length = Math.min(LONGEST, end.length()); length > 0; length--) {
            if (ALL.contains(end.substring(0, length)) && isEnding(end.substring(length))) {
                return true;
            }
        }
        return false;
    }
}
