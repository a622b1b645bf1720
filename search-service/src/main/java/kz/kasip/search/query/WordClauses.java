package kz.kasip.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Skeleton;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Codes;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Kind;
import kz.kasip.search.query.typed.Word;

/**
 * What in the index answers to a word: of all the ways in which a text may hold it the best one counts.
 *
 * @param languages the languages of texts that are looked in
 * @param share which part of a word's grams a text has to hold
 */
record WordClauses(Weights weights, Set<Language> languages, KnownWords known, Synonyms synonyms, double share) {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int MOST_GRAMS = 30;

    /** The clause of a word; loosely, what is only near it answers too. */
    Clause of(Word word, boolean loosely) {
        List<Clause> ways = new ArrayList<>();
        word.code().ifPresent(code -> codes(ways, code));
        List<Clause> forms = word.forms().stream()
                .map(form -> form(form, loosely, known.isDoubtful(word)))
                .toList();
        if (!forms.isEmpty()) {
            ways.add(forms.size() == 1 ? forms.getFirst() : new Clause.All(forms));
        }
        synonyms.of(word).stream()
                .filter(synonym -> languages.contains(synonym.language()))
                .forEach(synonym -> ways.add(weighted(synonym(synonym), weights.synonym() / synonym.words())));
        if (Term.isLikeAbbreviation(word.typed())) {
            ways.add(weighted(new Clause.Term(Fields.ABBREVIATIONS, word.typed()), weights.abbreviation()));
        }
        return new Clause.Best(ways, weights.tie());
    }

    /** What a title around the text adds if it holds the word; that alone finds nothing. */
    List<Clause> around(Word word) {
        List<Clause> around = new ArrayList<>();
        word.forms()
                .forEach(form -> form.forEach((language, token) -> {
                    boolean known = this.known.has(Fields.stems(language), token.stem());
                    if (known && languages.contains(language) && weights.context() > 0) {
                        around.add(weighted(
                                new Clause.Term(Fields.contextStems(language), token.stem()), weights.context()));
                    }
                }));
        return around;
    }

    /** A word that must not be there: in any form, or in any spelling where no form is known. */
    Clause unwanted(Word word) {
        List<Clause> ways = new ArrayList<>();
        word.code().ifPresent(code -> {
            ways.add(new Clause.Term(Fields.CODES, code));
            ways.add(new Clause.Term(Fields.OWN_ID, code));
            ways.add(new Clause.Term(Fields.CONTEXT_CODES, code));
        });
        word.forms().forEach(form -> ways.add(anyForm(form)));
        return new Clause.Best(ways, 0);
    }

    private Clause anyForm(Map<Language, Token> form) {
        List<Clause> ways = new ArrayList<>();
        boolean stems = form.entrySet().stream()
                .anyMatch(entry ->
                        known.has(Fields.stems(entry.getKey()), entry.getValue().stem()));
        form.forEach((language, token) -> {
            if (stems) {
                ways.add(new Clause.Term(Fields.stems(language), token.stem()));
                ways.add(new Clause.Term(Fields.titleStems(language), token.stem()));
            } else {
                ways.add(new Clause.Term(Fields.skeletons(language), token.skeleton()));
                ways.add(new Clause.Term(Fields.titleSkeletons(language), token.skeleton()));
            }
        });
        return new Clause.Best(ways, 0);
    }

    private static Clause synonym(Synonyms.Synonym synonym) {
        Term term = synonym.term();
        if (term.abbreviation()) {
            return new Clause.Term(Fields.ABBREVIATIONS, term.written());
        }
        String field = Fields.stems(synonym.language());
        return term.tokens().size() == 1
                ? new Clause.Term(field, term.stems().getFirst())
                : new Clause.Phrase(field, term.stems());
    }

    private void codes(List<Clause> ways, String code) {
        ways.add(new Clause.Constant(new Clause.Term(Fields.CODES, code), weights.ownCode()));
        String around = Codes.around(code);
        if (!around.equals(code)) {
            ways.add(new Clause.Constant(new Clause.Term(Fields.OWN_ID, code), weights.ownCode()));
            ways.add(new Clause.Constant(new Clause.Term(Fields.CODES, around), weights.codeAround()));
        }
        ways.add(new Clause.Constant(new Clause.Term(Fields.CONTEXT_CODES, code), weights.codeAround()));
        if (code.length() >= SHORTEST_BEGINNING) {
            Clause beginning = new Clause.Prefix(Fields.CODES, code);
            Clause standard =
                    new Clause.All(List.of(beginning, new Clause.Of(Fields.KIND, List.of(Kind.STANDARD.name()))));
            ways.add(new Clause.Constant(standard, weights.codeBeginningOfStandard()));
            ways.add(new Clause.Constant(beginning, weights.codeBeginning()));
            ways.add(new Clause.Constant(new Clause.Prefix(Fields.CONTEXT_CODES, code), weights.codeAround()));
        }
    }

    private Clause form(Map<Language, Token> form, boolean loosely, boolean doubtful) {
        List<Clause> ways = new ArrayList<>();
        form.forEach((language, token) -> {
            if (languages.contains(language)) {
                surely(ways, language, token);
                if (loosely) {
                    loosely(ways, language, token);
                } else if (doubtful) {
                    near(ways, Fields.words(language), token.word());
                }
            }
        });
        return new Clause.Best(ways, weights.tie());
    }

    private void surely(List<Clause> ways, Language language, Token token) {
        add(ways, Fields.words(language), token.word(), weights.exact());
        add(ways, Fields.stems(language), token.stem(), weights.stem());
        add(ways, Fields.skeletons(language), token.skeleton(), weights.skeleton());
        ways.add(weighted(new Clause.Term(Fields.titleStems(language), token.stem()), weights.titleStem()));
        ways.add(weighted(new Clause.Term(Fields.titleSkeletons(language), token.skeleton()), weights.titleSkeleton()));
        ways.add(weighted(new Clause.Term(Fields.expansions(language), token.stem()), weights.expansion()));
    }

    private void add(List<Clause> ways, String field, String term, float weight) {
        if (known.has(field, term)) {
            ways.add(weighted(new Clause.Term(field, term), weight));
        }
    }

    private void loosely(List<Clause> ways, Language language, Token token) {
        near(ways, Fields.words(language), token.word());
        near(ways, Fields.skeletons(language), token.skeleton());
        List<String> grams = Skeleton.grams(token.skeleton()).stream()
                .distinct()
                .limit(MOST_GRAMS)
                .toList();
        if (grams.size() > 1) {
            List<Clause> pieces = grams.stream()
                    .<Clause>map(gram -> new Clause.Term(Fields.grams(language), gram))
                    .toList();
            int enough = (int) Math.ceil(grams.size() * share);
            ways.add(weighted(new Clause.Sum(pieces, enough), weights.grams()));
        }
    }

    private void near(List<Clause> ways, String field, String term) {
        int edits = Edits.allowed(term);
        if (edits > 0) {
            ways.add(weighted(new Clause.Near(field, term, edits, 1), weights.near()));
        }
    }

    private static Clause weighted(Clause clause, float weight) {
        return new Clause.Weighted(clause, weight);
    }
}
