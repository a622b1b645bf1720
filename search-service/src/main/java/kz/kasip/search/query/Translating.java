package kz.kasip.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Loanwords;
import kz.kasip.search.analysis.glossary.Match;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.query.typed.Word;
import kz.kasip.search.query.typed.Words;

/** Puts a text into another language, piece by piece. */
final class Translating {
    /** What says the same word by word is not as sure as a term. */
    private static final float WORD_BY_WORD = 0.8f;

    private final Language language;
    private final Weights weights;
    private final Glossary glossary;
    private final List<Clause> units = new ArrayList<>();
    private final List<Clause> relatives = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Set<Integer> translated = new HashSet<>();
    private final Set<Integer> known = new HashSet<>();

    Translating(Language language, Weights weights, Glossary glossary) {
        this.language = language;
        this.weights = weights;
        this.glossary = glossary;
    }

    /** Translates a term of a text in the language's tokens, unless one of its words was translated with another. */
    void match(Match match, List<Token> tokens, String text) {
        if (isFree(match)) {
            for (int place = match.from(); place < match.to(); place++) {
                translated.add(place);
            }
            List<Clause> ways = new ArrayList<>(terms(match.in(language)));
            if (match.size() > 1) {
                wordByWord(match, tokens, text).ifPresent(way -> ways.add(new Clause.Weighted(way, WORD_BY_WORD)));
            }
            units.add(new Clause.Best(ways, weights.tie()));
        }
    }

    /** Keeps a word that is one of the other language as well. */
    void known(int place, Token token) {
        if (!translated.contains(place)) {
            known.add(place);
            units.add(word(token));
            add(token);
        }
    }

    /** Looks for words of the same international root. */
    void loanword(int place, Token token) {
        if (!translated.contains(place)) {
            Loanwords.root(token.word())
                    .ifPresent(root -> relatives.add(
                            weighted(new Clause.Prefix(Fields.skeletons(language), root), weights.skeleton())));
        }
    }

    /** All that was put into the language, in so many leaves at most, if it is at least half of the words that need to be. */
    Optional<Translation> translation(int typed, int mostLeaves) {
        if (translated.isEmpty() || translated.size() * 2 < typed - known.size()) {
            return Optional.empty();
        }
        List<Clause> all = new ArrayList<>(Clause.first(units, Math.max(1, mostLeaves - relatives.size())));
        int enough = Words.enough(all.size());
        all.addAll(relatives);
        return Optional.of(new Translation(all, enough, words));
    }

    private boolean isFree(Match match) {
        return translated.stream().noneMatch(place -> place >= match.from() && place < match.to());
    }

    private Optional<Clause> wordByWord(Match match, List<Token> tokens, String text) {
        List<Clause> all = new ArrayList<>();
        for (Token token : tokens.subList(match.from(), match.to())) {
            List<Term> terms = glossary.cover(text.substring(token.start(), token.end())).stream()
                    .filter(single -> single.typed() == match.typed())
                    .flatMap(single -> single.in(language).stream())
                    .filter(term -> term.tokens().size() == 1)
                    .toList();
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            all.add(new Clause.Best(terms(terms), weights.tie()));
        }
        return Optional.of(new Clause.All(all));
    }

    private List<Clause> terms(List<Term> terms) {
        terms.forEach(term -> term.tokens().forEach(this::add));
        return terms.stream().map(this::term).toList();
    }

    private Clause term(Term term) {
        if (term.abbreviation()) {
            return new Clause.Term(Fields.ABBREVIATIONS, term.written());
        }
        List<Clause> each = term.tokens().stream().map(this::word).toList();
        if (each.size() == 1) {
            return each.getFirst();
        }
        Clause together = new Clause.Phrase(Fields.titleStems(language), term.stems());
        return new Clause.Sum(List.of(new Clause.All(each), weighted(together, weights.titleStem())), 1);
    }

    private Clause word(Token token) {
        return new Clause.Best(
                List.of(
                        weighted(new Clause.Term(Fields.stems(language), token.stem()), weights.stem()),
                        weighted(new Clause.Term(Fields.skeletons(language), token.skeleton()), weights.skeleton()),
                        weighted(new Clause.Term(Fields.titleStems(language), token.stem()), weights.titleStem()),
                        weighted(new Clause.Term(Fields.expansions(language), token.stem()), weights.expansion())),
                weights.tie());
    }

    private static Clause weighted(Clause clause, float weight) {
        return new Clause.Weighted(clause, weight);
    }

    private void add(Token token) {
        words.add(new Word(token.word(), Optional.empty(), List.of(Map.of(language, token))));
    }
}
