package kz.kasip.search.query.typed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/**
 * One word that was typed.
 *
 * @param typed as it was typed
 * @param code what it is as a code, if it may be one
 * @param forms what it is in each language; a code may be of several words, or of none
 */
public record Word(String typed, Optional<String> code, List<Map<Language, Token>> forms) {

    /** What falls into more pieces is no code that a text would hold. */
    private static final int MOST_PIECES_OF_CODE = 4;

    /** The words of a text between blanks: a code stays one, all else is cut as the index cuts it. */
    static List<Word> of(String chunk) {
        return code(chunk)
                .map(List::of)
                .orElseGet(() -> forms(chunk).stream()
                        .map(form -> new Word(cut(chunk, form), Optional.empty(), List.of(form)))
                        .toList());
    }

    /** A text as one code, if it may be one. */
    static Optional<Word> code(String text) {
        return TypedCodes.of(text).map(code -> {
            List<Map<Language, Token>> forms = forms(text);
            return new Word(text, Optional.of(code), forms.size() > MOST_PIECES_OF_CODE ? List.of() : forms);
        });
    }

    private static List<Map<Language, Token>> forms(String chunk) {
        Map<Integer, Map<Language, Token>> forms = new TreeMap<>();
        for (Language language : Language.values()) {
            for (Token token : language.tokens(chunk)) {
                forms.computeIfAbsent(token.start(), start -> new EnumMap<>(Language.class))
                        .put(language, token);
            }
        }
        return new ArrayList<>(forms.values());
    }

    private static String cut(String chunk, Map<Language, Token> form) {
        Token token = form.values().iterator().next();
        return chunk.substring(token.start(), token.end());
    }
}
