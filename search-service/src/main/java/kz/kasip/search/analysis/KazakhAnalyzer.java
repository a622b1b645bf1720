package kz.kasip.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Kazakh: words in lower case, ё as е, stems by {@link KazakhStemmer}; no stop words. */
final class KazakhAnalyzer extends Analyzer {
    KazakhAnalyzer() {
        super(new PerThreadNothing());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new KazakhStemFilter(new YoFilter(new LowerCaseFilter(words))));
    }
}
