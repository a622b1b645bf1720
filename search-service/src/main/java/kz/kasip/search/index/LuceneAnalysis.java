package kz.kasip.search.index;

import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Lucene's side of ready tokens. */
final class LuceneAnalysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Fields.TOKENS).custom().tokenizer(WhitespaceTokenizerFactory.class);
    }
}
