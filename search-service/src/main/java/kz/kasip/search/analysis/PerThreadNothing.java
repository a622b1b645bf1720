package kz.kasip.search.analysis;

import org.apache.lucene.analysis.Analyzer;

/** Makes token streams anew for every text: kept per thread, as is usual, each virtual thread would leave one behind. */
final class PerThreadNothing extends Analyzer.ReuseStrategy {
    @Override
    public Analyzer.TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
        return null;
    }

    @Override
    public void setReusableComponents(Analyzer analyzer, String field, Analyzer.TokenStreamComponents components) {
        // nothing is kept
    }
}
