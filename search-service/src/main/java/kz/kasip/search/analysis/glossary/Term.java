package kz.kasip.search.analysis.glossary;

import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.search.analysis.Token;

/**
 * A word, a few words or an abbreviation of one language.
 *
 * @param tongue its language
 * @param written as it is written
 * @param tokens its words
 * @param abbreviation it is one whose case matters: in small letters it may be another word (ПО is not по)
 */
public record Term(Tongue tongue, String written, List<Token> tokens, boolean abbreviation) {
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}&&\\p{IsCyrillic}]{2,3}");
    /** Two to eight letters and digits, of which two are capitals: ПО, IoT, ТжКБ, M2M. */
    private static final Pattern FORM = Pattern.compile("(?=(?:[^\\p{Lu}]*\\p{Lu}){2})\\p{L}[\\p{L}\\p{N}]{1,7}");

    private static final int SHORTEST_SKELETON = 4;

    static Term of(Tongue tongue, String written) {
        return new Term(
                tongue,
                written,
                tongue.tokens(written),
                CAPITALS.matcher(written).matches());
    }

    /** Whether a word is written as abbreviations are. */
    public static boolean isLikeAbbreviation(String word) {
        return FORM.matcher(word).matches();
    }

    /** The stems of its words. */
    public List<String> stems() {
        return tokens.stream().map(Token::stem).toList();
    }

    /** Whether these words, from the one at a place on, are the term in some form or spelling. */
    boolean isAt(int place, List<Token> words, String text) {
        if (place + tokens.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!same(tokens.get(i), words.get(place + i))) {
                return false;
            }
        }
        return !abbreviation
                || isCapital(text.substring(
                        words.get(place).start(), words.get(place).end()));
    }

    private boolean same(Token own, Token typed) {
        return own.stem().equals(typed.stem())
                || tongue.hasSkeletons()
                        && !abbreviation
                        && (tokens.size() > 1 || own.skeleton().length() >= SHORTEST_SKELETON)
                        && own.skeleton().equals(typed.skeleton());
    }

    private static boolean isCapital(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
