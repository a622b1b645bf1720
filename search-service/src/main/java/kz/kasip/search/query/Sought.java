package kz.kasip.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.query.typed.Part;
import kz.kasip.search.query.typed.Typed;
import kz.kasip.search.query.typed.Word;
import kz.kasip.search.query.typed.Words;

/** What somebody looks for, in the terms of the index. */
record Sought(Typed typed, Reading reading, Synonyms synonyms, Weights weights, Set<Language> languages) {
    /** Near words are costly, and engines take only so many leaves. */
    private static final int MOST_LOOSELY = 4;

    /** Of {@link Clause#MOST_LEAVES} so many are for words; the last of very many words are left out. */
    private static final int MOST_LEAVES_OF_WORDS = 680;

    private static final int MOST_AROUND = 64;
    private static final int MOST_WORDS_OF_PHRASE = 12;
    private static final int MOST_EXCLUDED = 8;

    /** Half of a word's grams make a word like it. */
    static final double HALF = 0.5;

    /** Whether there is nothing to be looked for. */
    boolean isNothing() {
        return words().isEmpty() && typed.wanted().stream().allMatch(Part.Chunk.class::isInstance);
    }

    List<Word> words() {
        return reading.words().words();
    }

    /** The words that occur in no form and no spelling. */
    Set<Word> unknown() {
        return words().stream()
                .filter(word -> !reading.known().has(word))
                .limit(MOST_LOOSELY)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words for which near ones may be looked for: the unknown ones first. */
    Set<Word> loosely() {
        return Stream.concat(unknown().stream(), words().stream())
                .distinct()
                .limit(MOST_LOOSELY)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that is asked for, of the words at least so many. */
    Clause clause(Set<Word> loosely, int enough, double share) {
        WordClauses clauses = clauses(share);
        List<Clause> all = new ArrayList<>();
        if (!words().isEmpty()) {
            List<Clause> words = words(clauses, loosely);
            all.add(new Clause.Sum(words, Math.min(enough, words.size())));
        }
        List<Clause> around = words().size() < 2
                ? List.of()
                : words().stream()
                        .flatMap(word -> clauses.around(word).stream())
                        .limit(MOST_AROUND)
                        .toList();
        if (!around.isEmpty()) {
            all.set(0, new Clause.Also(all.getFirst(), around));
        }
        return limited(all);
    }

    /** All of some clauses in what holds the phrases and codes asked for, and nothing that has to be absent. */
    Clause limited(List<Clause> clauses) {
        List<Clause> all = new ArrayList<>(clauses);
        typed.wanted().forEach(part -> required(all, part));
        List<Clause> excluded = typed.unwanted().stream()
                .flatMap(this::excluded)
                .limit(MOST_EXCLUDED)
                .toList();
        Clause wanted = all.size() == 1 ? all.getFirst() : new Clause.All(all);
        return excluded.isEmpty() ? wanted : new Clause.Not(wanted, excluded);
    }

    private List<Clause> words(WordClauses clauses, Set<Word> loosely) {
        List<Clause> all = words().stream()
                .map(word -> clauses.of(word, loosely.contains(word)))
                .toList();
        return Clause.first(all, MOST_LEAVES_OF_WORDS);
    }

    private WordClauses clauses(double share) {
        return new WordClauses(weights, languages, reading.known(), synonyms, share);
    }

    /** The words of the text and of the phrases. */
    List<Word> marked() {
        return Stream.concat(words().stream(), typed.wanted().stream().flatMap(Sought::phraseWords))
                .distinct()
                .toList();
    }

    private static Stream<Word> phraseWords(Part part) {
        return part instanceof Part.Quoted(String text) ? Words.of(text).words().stream() : Stream.of();
    }

    private void required(List<Clause> all, Part part) {
        switch (part) {
            case Part.Quoted(String text) -> all.add(phrase(text));
            case Part.FieldCode(var field, String code) -> all.add(new Clause.Prefix(field.field(), code));
            case Part.Chunk chunk -> {
                // stands among the words
            }
        }
    }

    private Stream<Clause> excluded(Part part) {
        return switch (part) {
            case Part.Quoted(String text) -> Stream.of(phrase(text));
            case Part.FieldCode(var field, String code) -> Stream.of(new Clause.Prefix(field.field(), code));
            case Part.Chunk(String text) ->
                Words.of(text).words().stream().map(word -> clauses(HALF).unwanted(word));
        };
    }

    /** Words one right after the other, in any form and spelling; in the very form they count more. */
    private Clause phrase(String text) {
        List<Clause> ways = new ArrayList<>();
        for (Language language : languages) {
            List<Token> tokens =
                    language.tokens(text).stream().limit(MOST_WORDS_OF_PHRASE).toList();
            List<String> stems = tokens.stream().map(Token::stem).toList();
            List<String> skeletons = tokens.stream().map(Token::skeleton).toList();
            ways.add(weighted(
                    Fields.words(language), tokens.stream().map(Token::word).toList(), weights.exact()));
            ways.add(weighted(Fields.stems(language), stems, weights.stem()));
            ways.add(weighted(Fields.skeletons(language), skeletons, weights.skeleton()));
            ways.add(weighted(Fields.titleStems(language), stems, weights.titleStem()));
        }
        return new Clause.Best(ways, weights.tie());
    }

    private static Clause weighted(String field, List<String> terms, float weight) {
        Clause phrase = terms.size() == 1 ? new Clause.Term(field, terms.getFirst()) : new Clause.Phrase(field, terms);
        return new Clause.Weighted(phrase, weight);
    }
}
