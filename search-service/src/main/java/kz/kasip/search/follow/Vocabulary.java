package kz.kasip.search.follow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;

/** All words of a version of a standard, gathered once somebody asks for one. */
final class Vocabulary implements Predicate<String> {
    private final StandardContent standard;
    private final List<CardContent> cards;
    private Set<String> words;

    Vocabulary(StandardContent standard, List<CardContent> cards) {
        this.standard = standard;
        this.cards = cards;
    }

    /** Whether a word in lower case occurs. */
    @Override
    public boolean test(String word) {
        if (words == null) {
            words = new HashSet<>();
            add(standard.title());
            add(standard.purpose());
            add(standard.summary());
            add(standard.scope());
            standard.terms().forEach(term -> {
                add(term.term());
                add(term.definition());
            });
            cards.forEach(this::add);
        }
        return words.contains(word);
    }

    private void add(CardContent card) {
        add(card.title());
        add(card.purpose());
        card.competencies().forEach(this::add);
        for (CardContent.LabourFunction function : card.functions()) {
            add(function.title());
            for (CardContent.Skill skill : function.skills()) {
                add(skill.title());
                skill.abilities().forEach(item -> add(item.text()));
                skill.knowledge().forEach(item -> add(item.text()));
            }
        }
    }

    private void add(Map<String, String> text) {
        if (text != null) {
            text.values().stream()
                    .filter(Objects::nonNull)
                    .flatMap(written -> Language.KK.tokens(written).stream())
                    .map(Token::word)
                    .forEach(words::add);
        }
    }
}
