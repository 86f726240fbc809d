package io.zhuanhua.matching.ranking;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/// Grams already counted, handed to Lucene with their frequencies, so that both sides count alike.
final class GramField extends Field {

    static final String NAME = "grams";

    private static final FieldType COUNTED = new FieldType();

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.setTokenized(true);
        COUNTED.freeze();
    }

    private final Map<String, Integer> grams;

    GramField(Map<String, Integer> grams) {
        super(NAME, COUNTED);
        this.grams = grams;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
        return new Counted(grams.entrySet().iterator());
    }

    private static final class Counted extends TokenStream {

        private final Iterator<Map.Entry<String, Integer>> grams;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

        Counted(Iterator<Map.Entry<String, Integer>> grams) {
            this.grams = grams;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!grams.hasNext()) {
                return false;
            }
            Map.Entry<String, Integer> gram = grams.next();
            term.append(gram.getKey());
            frequency.setTermFrequency(gram.getValue());
            return true;
        }
    }
}
