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
                String word = word(term);
                String stem = LookAlikes.isLatin(word.charAt(0)) ? english.apply(word) : stemmer.apply(word);
                tokens.add(new Token(word, stem, skeleton.apply(word), place.startOffset(), place.endOffset()));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't be read", e);
        }
    }

    private static String word(CharTermAttribute term) {
        String written = Normalizer.normalize(term, Normalizer.Form.NFC);
        StringBuilder word = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = Character.toLowerCase(written.charAt(i));
            if (letter == 'ё') {
                word.append('е');
            } else if (Character.getType(letter) != Character.FORMAT) {
                word.append(letter);
            }
        }
        return word.isEmpty() ? written : LookAlikes.repaired(word.toString());
    }

    static UnaryOperator<String> snowball(SnowballStemmer program) {
        return word -> {
            program.setCurrent(word);
            program.stem();
            return program.getCurrent();
        };
    }
}
