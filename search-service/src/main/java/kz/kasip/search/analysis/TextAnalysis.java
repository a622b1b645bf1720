package kz.kasip.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts texts into words and makes what is indexed of each. */
final class TextAnalysis {
    /** Letters before the first combining mark are composed already. */
    private static final char FIRST_MARK = '\u0300';

    private final Supplier<UnaryOperator<String>> stemmers;
    private final UnaryOperator<String> skeleton;

    /**
     * Analysis of a language.
     *
     * @param stemmers makes a stemmer of words in lower case, which is used by one thread only
     * @param skeleton the skeleton of such a word's stem
     */
    TextAnalysis(Supplier<UnaryOperator<String>> stemmers, UnaryOperator<String> skeleton) {
        this.stemmers = stemmers;
        this.skeleton = skeleton;
    }

    List<Token> tokens(String text) {
        UnaryOperator<String> stemmer = stemmers.get();
        UnaryOperator<String> english = snowball(new EnglishStemmer());
        try (var stream = new StandardTokenizer()) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            List<Token> tokens = new ArrayList<>();
            stream.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                add(tokens, term, place.startOffset(), place.endOffset(), stemmer, english);
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be read", e);
        }
    }

    /** Adds a word, or those between which the space was forgotten: «швов.Сварка». */
    private void add(
            List<Token> tokens,
            CharSequence written,
            int start,
            int end,
            UnaryOperator<String> stemmer,
            UnaryOperator<String> english) {
        int from = 0;
        for (int i = 1; i < written.length() - 1; i++) {
            if (isStop(written.charAt(i))
                    && (Character.isLetter(written.charAt(i - 1)) || Character.isLetter(written.charAt(i + 1)))) {
                if (i > from) {
                    tokens.add(token(written.subSequence(from, i), start + from, start + i, stemmer, english));
                }
                from = i + 1;
            }
        }
        tokens.add(token(written.subSequence(from, written.length()), start + from, end, stemmer, english));
    }

    private static boolean isStop(char letter) {
        return letter == '.' || letter == ':' || letter == '_' || letter == '·';
    }

    private Token token(
            CharSequence written, int start, int end, UnaryOperator<String> stemmer, UnaryOperator<String> english) {
        String word = word(written);
        String stem = LookAlikes.isLatin(word.charAt(0)) ? english.apply(word) : stemmer.apply(word);
        return new Token(word, stem, skeleton.apply(word), start, end);
    }

    private static String word(CharSequence term) {
        String written = composed(term);
        StringBuilder word = new StringBuilder(written.length());
        String right = LookAlikes.repaired(written);
        for (int i = 0; i < right.length(); i++) {
            char letter = Character.toLowerCase(right.charAt(i));
            if (letter == 'ё') {
                word.append('е');
            } else if (Character.getType(letter) != Character.FORMAT) {
                word.append(letter);
            }
        }
        return word.isEmpty() ? written : word.toString();
    }

    private static String composed(CharSequence term) {
        for (int i = 0; i < term.length(); i++) {
            char letter = term.charAt(i);
            if (letter >= FIRST_MARK && !LookAlikes.isCyrillic(letter)) {
                return Normalizer.normalize(term, Normalizer.Form.NFC);
            }
        }
        return term.toString();
    }

    static UnaryOperator<String> snowball(SnowballStemmer program) {
        return word -> {
            program.setCurrent(word);
            program.stem();
            return program.getCurrent();
        };
    }
}
