package kz.kasip.search.query;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Repairs;
import kz.kasip.search.analysis.Skeleton;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Abbreviations;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.query.typed.Word;

/**
 * Finds in a text the words that answer to what was typed, and how each does: for every typed word the surest way only.
 *
 * @param words what was searched for
 * @param loosely words for which near ones were looked for too
 * @param synonyms what else answers to the words
 */
record Marks(List<Word> words, Set<Word> loosely, Synonyms synonyms) {
    private static final List<MatchedBy> SURE = List.of(MatchedBy.EXACT, MatchedBy.STEM, MatchedBy.SKELETON);
    private static final List<MatchedBy> LOOSE = List.of(MatchedBy.FUZZY, MatchedBy.GRAMS);

    /** What answers in a text, in the text's order, and how. */
    record Marked(List<Token> tokens, Set<MatchedBy> ways) {}

    /** Marks a text; one that stands under a language may be in another, whose words are then marked. */
    Marked in(String code, String text) {
        Language own = Language.of(code).orElse(Language.RU);
        Marked marked = new Search(own, text).marked();
        for (Language language : Language.values()) {
            if (language != own && marked.tokens().isEmpty()) {
                marked = new Search(language, text).marked();
            }
        }
        return marked;
    }

    private final class Search {
        private final Language language;
        private final String text;
        private final List<Token> tokens;
        private final List<String> stems;
        private final Set<Token> marked = new HashSet<>();
        private final Set<MatchedBy> ways = EnumSet.noneOf(MatchedBy.class);
        private final Map<String, List<String>> grams = new HashMap<>();

        private Search(Language language, String text) {
            this.language = language;
            this.text = text;
            this.tokens = language.tokens(Repairs.text(text, this::isTyped));
            this.stems = tokens.stream().map(Token::stem).toList();
        }

        /** A word that a line end cut is marked whole, as it was found: when it is one of those typed. */
        private boolean isTyped(String joined) {
            return language.tokens(joined).stream()
                    .anyMatch(token -> words.stream()
                            .flatMap(word -> word.forms().stream())
                            .anyMatch(form -> answers(MatchedBy.SKELETON, form, token)));
        }

        private Marked marked() {
            for (Word word : words) {
                boolean found = false;
                for (Map<Language, Token> form : word.forms()) {
                    found |= mark(form, SURE);
                }
                if (!found) {
                    otherwise(word);
                }
            }
            return new Marked(tokens.stream().filter(marked::contains).toList(), ways);
        }

        private void otherwise(Word word) {
            boolean found = abbreviations(word);
            for (Synonyms.Synonym synonym : synonyms.of(word)) {
                found |= synonym.language() == language && synonym(word, synonym);
            }
            if (!found && loosely.contains(word)) {
                for (Map<Language, Token> form : word.forms()) {
                    mark(form, LOOSE);
                }
            }
        }

        /** Marks what answers in the surest of the ways in which anything does, and in those before it. */
        private boolean mark(Map<Language, Token> form, List<MatchedBy> possible) {
            boolean found = false;
            for (MatchedBy way : possible) {
                for (Token token : found && !SURE.contains(way) ? List.<Token>of() : tokens) {
                    if (answers(way, form, token)) {
                        marked.add(token);
                        if (!found) {
                            ways.add(way);
                        }
                        found = true;
                    }
                }
            }
            return found;
        }

        private boolean synonym(Word word, Synonyms.Synonym synonym) {
            int at = Collections.indexOfSubList(stems, synonym.term().stems());
            if (at < 0
                    || synonym.term().abbreviation()
                            && !written(tokens.get(at)).equals(synonym.term().written())) {
                return false;
            }
            marked.addAll(tokens.subList(at, at + synonym.term().tokens().size()));
            boolean abbreviation = Term.isLikeAbbreviation(word.typed())
                    || Term.isLikeAbbreviation(synonym.term().written());
            ways.add(abbreviation ? MatchedBy.ABBREVIATION : MatchedBy.GLOSSARY);
            return true;
        }

        /** An abbreviation in the text that stands for the word among others. */
        private boolean abbreviations(Word word) {
            boolean found = false;
            for (Token token : tokens) {
                if (Term.isLikeAbbreviation(written(token)) && standsFor(written(token), word)) {
                    marked.add(token);
                    ways.add(MatchedBy.ABBREVIATION);
                    found = true;
                }
            }
            return found;
        }

        private boolean standsFor(String abbreviation, Word word) {
            List<String> meaning = Abbreviations.common().meaning(abbreviation, language);
            return word.forms().stream()
                    .anyMatch(form -> form.containsKey(language)
                            && meaning.contains(form.get(language).stem()));
        }

        private String written(Token token) {
            return text.substring(token.start(), token.end());
        }

        private boolean answers(MatchedBy way, Map<Language, Token> form, Token token) {
            return form.values().stream().anyMatch(typed -> switch (way) {
                case EXACT -> typed.word().equals(token.word());
                case STEM -> typed.stem().equals(token.stem());
                case SKELETON -> typed.skeleton().equals(token.skeleton());
                case FUZZY ->
                    Edits.isNear(typed.word(), token.word()) || Edits.isNear(typed.skeleton(), token.skeleton());
                case GRAMS -> shareHalf(grams(typed.skeleton()), grams(token.skeleton()));
                default -> false;
            });
        }

        /** Every typed word is compared with every word of the text. */
        private List<String> grams(String skeleton) {
            return grams.computeIfAbsent(skeleton, Skeleton::grams);
        }
    }

    private static boolean shareHalf(List<String> typed, List<String> found) {
        long shared = typed.stream().filter(found::contains).count();
        return shared > 0 && shared * 2 >= typed.size();
    }
}
