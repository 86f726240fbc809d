package io.zhuanhua.matching.listing;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.events.MatchEvent.ProposalEvent;
import io.zhuanhua.events.MatchEvent.PushEvent;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.matching.MatchingConfig;
import io.zhuanhua.matching.ranking.Card.NeedCard;
import io.zhuanhua.matching.ranking.Card.OfferCard;
import io.zhuanhua.matching.ranking.MatchIndex;
import io.zhuanhua.matching.ranking.Ranked;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Everything on the table, ranked: the index of this process, kept in step with the service's own events. It is empty
/// when the process starts; whoever asks first waits until the streams have been read. Each replica has its own.
@ApplicationScoped
public class MatchBoard {

    private static final int STREAMS_AT_ONCE = 500;

    private final MatchIndex index;
    private final Journal journal;
    private final StreamVersions listed;
    private final Map<String, Integer> taken = new HashMap<>();
    private StreamVersions.@Nullable Mark mark;

    MatchBoard(MatchingConfig config, Journal journal, StreamVersions listed) {
        this.index = new MatchIndex(config.heaviestGrams(), config.mostCompared());
        this.journal = journal;
        this.listed = listed;
    }

    /// The best patents for a need, best first.
    ///
    /// @param holder only patents of this unit, null for everybody's
    public List<Ranked<OfferCard>> offersFor(NeedId need, @Nullable CreditCode holder, int from, int most) {
        catchUp();
        return index.offersFor(need, holder, from, most);
    }

    /// The needs a patent answers best, best first.
    public List<Ranked<NeedCard>> needsFor(OfferId offer, int from, int most) {
        catchUp();
        return index.needsFor(offer, from, most);
    }

    /// How well these two fit; empty when either is not on the table.
    public Optional<Ranked<OfferCard>> pair(NeedId need, OfferId offer) {
        catchUp();
        return index.pair(need, offer);
    }

    /// Takes in what has just been recorded, sooner than the lists do. Older news than what is known changes nothing.
    public synchronized void take(List<Envelope> news) {
        for (Envelope envelope : news) {
            boolean newer = taken.getOrDefault(envelope.stream(), 0) < envelope.version();
            if (newer && envelope.event() instanceof MatchEvent event) {
                take(event);
                taken.put(envelope.stream(), envelope.version());
            }
        }
    }

    private void take(MatchEvent event) {
        switch (event) {
            case NeedRegistered need -> index.put(Cards.of(need));
            case NeedWithdrawn need -> index.remove(need.need());
            case PatentOffered offer -> index.put(Cards.of(offer));
            case PatentWithdrawn offer -> index.remove(offer.offer());
            case ProposalEvent proposal -> {}
            case PushEvent push -> {}
        }
    }

    private synchronized void catchUp() {
        StreamVersions.Mark now = listed.mark();
        if (now.equals(mark)) {
            return;
        }
        List<String> behind = listed.all().entrySet().stream()
                .filter(each -> taken.getOrDefault(each.getKey(), 0) < each.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        IntStream.iterate(0, from -> from < behind.size(), from -> from + STREAMS_AT_ONCE)
                .forEach(from -> read(behind.subList(from, Math.min(from + STREAMS_AT_ONCE, behind.size()))));
        mark = now;
    }

    private void read(List<String> streams) {
        Histories histories = journal.read(Set.copyOf(streams));
        streams.forEach(stream -> take(histories.of(stream).entries()));
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
