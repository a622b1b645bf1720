package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.kasip.search.index.Clause;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeSource;

/** Makes queries for terms like a given one; what recognises these is costly to make, so all fields and stages of a
 * search share it. */
public final class NearTerms {
    private static final int MOST = 64;

    /** Of so many words all with the same beginning are compared before what recognises like ones is made. */
    private static final int FEW = 200_000;

    private final Map<Word, AttributeImpl> recognising = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Word, AttributeImpl> eldest) {
            return size() > MOST;
        }
    };

    private record Word(String term, int edits, int prefix) {}

    Query query(Term term, int edits, int prefix) {
        return new Near(term, new Word(term.text(), edits, prefix));
    }

    private synchronized AttributeImpl of(Word word) {
        return recognising.get(word);
    }

    private synchronized void keep(Word word, AttributeSource attributes) {
        attributes.getAttributeImplsIterator().forEachRemaining(attribute -> {
            if (attribute.getClass().getEnclosingClass() == FuzzyTermsEnum.class) {
                recognising.put(word, attribute);
            }
        });
    }

    private final class Near extends FuzzyQuery {
        private final Word word;

        private Near(Term term, Word word) {
            super(term, word.edits(), word.prefix(), Clause.Near.MOST_TERMS, true);
            this.word = word;
        }

        @Override
        protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
            if (terms.size() >= 0 && terms.size() <= FEW) {
                return new NearScan(terms.iterator(), word.term(), word.edits(), word.prefix());
            }
            AttributeImpl made = of(word);
            if (made != null) {
                attributes.addAttributeImpl(made);
                return super.getTermsEnum(terms, attributes);
            }
            TermsEnum near = super.getTermsEnum(terms, attributes);
            keep(word, attributes);
            return near;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }
    }
}
