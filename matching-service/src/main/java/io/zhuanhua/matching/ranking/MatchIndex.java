package io.zhuanhua.matching.ranking;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every open need and every patent on offer, ranked for each other. In memory, disposable: rebuilt from events at
/// start. Safe for threads; whoever ranks sees all that was put before.
///
/// Lucene finds the candidates, [Comparison] decides: the order depends on the cards present and on nothing else, not
/// on the order they came in, nor on what has been removed since.
public final class MatchIndex implements AutoCloseable {

    private final ChineseText text = new ChineseText();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Candidates candidates = new Candidates();
    private final Map<Long, Entry> entries = new HashMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final int heaviestGrams;
    private final int mostCompared;

    private record Entry(Card card, TextVector vector) {}

    /// @param heaviestGrams how many grams of a text candidates are looked up by
    /// @param mostCompared how many candidates are compared exactly for one question
    public MatchIndex(int heaviestGrams, int mostCompared) {
        this.heaviestGrams = heaviestGrams;
        this.mostCompared = mostCompared;
    }

    /// Puts a card in, in place of an earlier one of the same key.
    public void put(Card card) {
        SortedMap<String, Integer> grams = Grams.of(card, text);
        locked(lock.writeLock(), () -> {
            forget(card.key());
            entries.put(Candidates.number(card.key()), new Entry(card, vocabulary.add(grams)));
            candidates.put(card, grams);
        });
    }

    /// Takes a need out; nothing happens when it is not there.
    public void remove(NeedId need) {
        remove("need-" + need.text());
    }

    /// Takes an offer out; nothing happens when it is not there.
    public void remove(OfferId offer) {
        remove("offer-" + offer.text());
    }

    /// The best patents for a need, best first; empty for a need that is not in.
    ///
    /// @param holder only patents of this unit, null for everybody's
    /// @param from how many of the best to leave out: where the page before ended
    public List<Ranked<OfferCard>> offersFor(NeedId need, @Nullable CreditCode holder, int from, int most) {
        return rank("need-" + need.text(), holder, from, most, OfferCard.class);
    }

    /// The needs a patent answers best, best first; empty for an offer that is not in.
    ///
    /// @param from how many of the best to leave out
    public List<Ranked<NeedCard>> needsFor(OfferId offer, int from, int most) {
        return rank("offer-" + offer.text(), null, from, most, NeedCard.class);
    }

    /// How well these two fit; empty when either is not in.
    public Optional<Ranked<OfferCard>> pair(NeedId need, OfferId offer) {
        refreshThenRead();
        try {
            Entry asked = entries.get(Candidates.number("need-" + need.text()));
            Entry found = entries.get(Candidates.number("offer-" + offer.text()));
            if (asked == null || found == null || !(found.card() instanceof OfferCard card)) {
                return Optional.empty();
            }
            Scoring scoring = scoring(asked);
            return Optional.of(scoring.explain(scoring.measure(card, found.vector())));
        } finally {
            lock.readLock().unlock();
        }
    }

    private void remove(String key) {
        locked(lock.writeLock(), () -> {
            forget(key);
            candidates.remove(key);
        });
    }

    private void forget(String key) {
        Entry old = entries.remove(Candidates.number(key));
        if (old != null) {
            vocabulary.remove(old.vector());
        }
    }

    /// All compared patents in their order, unexplained.
    List<OfferId> orderFor(NeedId need) {
        refreshThenRead();
        try {
            Entry asked = entries.get(Candidates.number("need-" + need.text()));
            return asked == null
                    ? List.of()
                    : ordered(asked, null, scoring(asked), OfferCard.class)
                            .map(found -> found.card().offer())
                            .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T extends Card> List<Ranked<T>> rank(
            String key, @Nullable CreditCode owner, int from, int most, Class<T> side) {
        refreshThenRead();
        try {
            Entry asked = entries.get(Candidates.number(key));
            if (asked == null) {
                return List.of();
            }
            Scoring scoring = scoring(asked);
            return ordered(asked, owner, scoring, side)
                    .skip(from)
                    .limit(most)
                    .map(scoring::explain)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Scoring scoring(Entry asked) {
        return new Scoring(asked.card(), asked.vector(), vocabulary, text);
    }

    private <T extends Card> Stream<Scoring.Measured<T>> ordered(
            Entry asked, @Nullable CreditCode owner, Scoring scoring, Class<T> side) {
        return candidates.best(asked.card(), owner, scoring.heaviest(heaviestGrams), mostCompared).stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .map(found -> scoring.measure(side.cast(found.card()), found.vector()))
                .filter(found -> found.value() > 0)
                .sorted(Comparator.<Scoring.Measured<T>>comparingDouble(Scoring.Measured::value)
                        .reversed()
                        .thenComparing(found -> found.card().key()));
    }

    /// Leaves with the read lock held, taken before the other is given up, so that nothing comes between.
    private void refreshThenRead() {
        lock.writeLock().lock();
        try {
            candidates.refresh();
            vocabulary.settle();
            lock.readLock().lock();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void locked(Lock lock, Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        locked(lock.writeLock(), candidates::close);
        text.close();
    }
}
