package kz.kasip.cards.related;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kasip.cards.card.CardContent;

/**
 * A related profession as it is looked for.
 *
 * @param orkLevel the level, or null where it is written without
 * @param code digits of a group of occupations that stand before the title ({@code 2139 Садовник}), or null
 */
record Named(Integer orkLevel, String code, List<Title> titles) {
    private static final Pattern CODE = Pattern.compile("^\\s*(\\d{3,4}(?:-\\d{1,3}){0,2})[\\s.–—-]+(?=\\p{L})");

    static Named of(CardContent.Related related) {
        String code = null;
        Map<String, String> text = new TreeMap<>();
        for (Map.Entry<String, String> title : Objects.requireNonNullElse(related.title(), Map.<String, String>of())
                .entrySet()) {
            Matcher before = CODE.matcher(title.getValue());
            code = before.find() ? before.group(1) : code;
            text.put(title.getKey(), before.replaceFirst(""));
        }
        return new Named(related.orkLevel(), code, Title.of(text));
    }

    /** The titles as written, by which the register is asked. */
    Stream<String> written() {
        return titles.stream().map(Title::written);
    }

    boolean ofOneWord() {
        return titles.stream().allMatch(title -> title.words().size() < 2);
    }

    boolean atLevelOf(Candidate card) {
        return orkLevel != null && orkLevel.equals(card.orkLevel());
    }

    boolean levelMissing(Candidate card) {
        return orkLevel == null || card.orkLevel() == null;
    }

    boolean bears(List<Title> others) {
        return any(others, Title::sameAs);
    }

    boolean otherEndings(List<Title> others) {
        return any(others, Title::otherEndings);
    }

    boolean mistyped(List<Title> others) {
        return any(others, Title::mistyped);
    }

    /** Whether a code stands before the title and the card has another. */
    boolean otherCode(Candidate card) {
        String known = card.card().occupationCode() == null
                ? card.card().groupCode()
                : card.card().occupationCode();
        return code != null && known != null && !known.startsWith(code) && !code.startsWith(known);
    }

    private boolean any(List<Title> others, BiPredicate<Title, Title> same) {
        return titles.stream().anyMatch(title -> others.stream().anyMatch(other -> same.test(title, other)));
    }
}
