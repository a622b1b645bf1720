package kz.kasip.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Russian: words in lower case, ё as е, stems by Snowball; no stop words. */
final class RussianAnalyzer extends Analyzer {
    RussianAnalyzer() {
        super(new PerThreadNothing());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new SnowballFilter(new YoFilter(new LowerCaseFilter(words)), new RussianStemmer()));
    }
}
