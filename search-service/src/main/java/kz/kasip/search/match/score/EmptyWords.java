package kz.kasip.search.match.score;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/** Words of both languages that say nothing of a profession. */
final class EmptyWords {
    private static final Map<Language, String> WORDS = Map.of(
            Language.RU, """
            и в на по с со для от до из к о об при за под над не или а но как что это то так же бы быть есть был была
            были будет мы вы наш наша наши наших ваш ваши ваших вас вам нас нам он она они его ее их который которая
            которые также чтобы если все всех всего весь свой своя свои своего себя у без между через после перед
            более менее только других другие другой иной иные этой этого эти этих тот та те уже еще очень может можно
            нужно либо где когда год года лет хорошо хороший новый т д п др""",
            Language.KK, """
            және мен бен пен үшін арқылы бойынша туралы дейін кейін бұл сол осы ол олар біз сіз біздің сіздің оның
            өз өзі өзінің да де та те ма ме ба бе па пе бар жоқ емес болып болу болуы болады бол еді екен деп ғана
            сондай ақ немесе не әрі бірақ егер барлық әр әрбір басқа тағы жаңа кезінде ретінде тиіс керек қажет
            жыл жылы жылдан жақсы істеу ету жасау беру алу т б""");

    private static final Set<String> TERMS = terms();

    private EmptyWords() {}

    static boolean has(Token token) {
        return TERMS.contains(Terms.term(token)) || Terms.term(token).chars().noneMatch(Character::isLetter);
    }

    private static Set<String> terms() {
        Set<String> terms = new HashSet<>();
        WORDS.forEach((language, words) -> language.tokens(words).forEach(token -> terms.add(Terms.term(token))));
        return Set.copyOf(terms);
    }
}
