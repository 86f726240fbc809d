package io.zhuanhua.matching.ranking;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/// The Lucene side: finds the cards worth comparing, out of many. Not safe for threads by itself; [MatchIndex] is.
///
/// Rarity comes from the caller, not from Lucene's own counts, which still hold removed documents until segments
/// merge; ties are broken by [#number]. So the same cards give the same candidates whatever order they came in.
final class Candidates implements AutoCloseable {

    private static final String EVERYBODY = "*";
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField("number", SortField.Type.LONG));

    private final IndexWriter writer;
    private DirectoryReader reader;
    private boolean stale;

    Candidates() {
        try {
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
            config.setSimilarity(new LogFrequency());
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            reader = DirectoryReader.open(writer);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// What a key is called inside the index: a number that follows from it, not from the order of arrival.
    static long number(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    void put(Card card, Map<String, Integer> grams) {
        Document document = new Document();
        document.add(new StringField("key", card.key(), Field.Store.NO));
        document.add(new NumericDocValuesField("number", number(card.key())));
        document.add(new StringField("kind", kind(card), Field.Store.NO));
        document.add(new StringField("owner", card.owner().text(), Field.Store.NO));
        audience(card).forEach(unit -> document.add(new StringField("audience", unit, Field.Store.NO)));
        document.add(new GramField(grams));
        try {
            writer.updateDocument(new Term("key", card.key()), document);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        stale = true;
    }

    void remove(String key) {
        try {
            writer.deleteDocuments(new Term("key", key));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        stale = true;
    }

    /// Makes everything put and removed so far visible to [#best].
    void refresh() {
        if (!stale) {
            return;
        }
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        stale = false;
    }

    /// Numbers of at most `most` cards of the other side that `card` may see and that share its heaviest grams.
    ///
    /// @param owner only cards of this unit, null for everybody's
    List<Long> best(Card card, @Nullable CreditCode owner, Collection<Map.Entry<String, Double>> heaviest, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        switch (card) {
            case NeedCard need -> {
                query.add(exactly("kind", "offer"), Occur.FILTER);
                if (!need.invited().isEmpty()) {
                    query.add(anyOwner(need.invited()), Occur.FILTER);
                }
            }
            case OfferCard offer -> {
                query.add(exactly("kind", "need"), Occur.FILTER);
                query.add(eitherAudience(offer.owner()), Occur.FILTER);
            }
        }
        if (owner != null) {
            query.add(exactly("owner", owner.text()), Occur.FILTER);
        }
        query.add(exactly("owner", card.owner().text()), Occur.MUST_NOT);
        query.setMinimumNumberShouldMatch(1);
        heaviest.forEach(gram -> query.add(
                new BoostQuery(
                        exactly(GramField.NAME, gram.getKey()), gram.getValue().floatValue()),
                Occur.SHOULD));
        return numbers(query.build(), most);
    }

    private List<Long> numbers(BooleanQuery query, int most) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new LogFrequency());
            return Stream.of(searcher.search(query, most, BEST_FIRST).scoreDocs)
                    .map(hit -> (Long) ((FieldDoc) hit).fields[1])
                    .toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static TermQuery exactly(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static BooleanQuery anyOwner(Collection<CreditCode> units) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        units.forEach(unit -> any.add(exactly("owner", unit.text()), Occur.SHOULD));
        return any.build();
    }

    private static BooleanQuery eitherAudience(CreditCode unit) {
        return new BooleanQuery.Builder()
                .add(exactly("audience", EVERYBODY), Occur.SHOULD)
                .add(exactly("audience", unit.text()), Occur.SHOULD)
                .build();
    }

    private static String kind(Card card) {
        return switch (card) {
            case NeedCard need -> "need";
            case OfferCard offer -> "offer";
        };
    }

    private static List<String> audience(Card card) {
        return switch (card) {
            case NeedCard need
            when !need.invited().isEmpty() ->
                need.invited().stream().map(CreditCode::text).toList();
            case NeedCard need -> List.of(EVERYBODY);
            case OfferCard offer -> List.of(EVERYBODY);
        };
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
