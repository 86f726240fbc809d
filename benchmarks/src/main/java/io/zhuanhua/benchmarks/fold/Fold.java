package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.DomainEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/// The figures every side must come to: for each unit and kind of event how many, and how much money.
final class Fold {

    /// @param unit credit code of whoever did it
    record Key(String unit, String kind) {

        String text() {
            return unit + " " + kind;
        }
    }

    /// What has been folded so far; changed in place, for there is one for millions of events.
    static final class Sum {
        long count;
        long fen;
    }

    private final Map<Key, Sum> sums = new HashMap<>();

    void add(Key key, long fen) {
        Sum sum = sums.computeIfAbsent(key, any -> new Sum());
        sum.count++;
        sum.fen += fen;
    }

    Map<Key, Sum> sums() {
        return sums;
    }

    static long fen(DomainEvent event) {
        return event instanceof ContractSubmitted submitted
                ? submitted.amounts().technical().fen()
                : 0;
    }

    /// Events, money, and a digest over all figures: equal on all sides or the comparison is worth nothing.
    String figures() {
        long count = 0;
        long fen = 0;
        long digest = 0;
        for (Entry<Key, Sum> each : sums.entrySet()) {
            Sum sum = each.getValue();
            count += sum.count;
            fen += sum.fen;
            digest += each.getKey().text().hashCode() * (sum.count * 31 + sum.fen);
        }
        return count + " events, " + fen + " fen, digest " + digest;
    }
}
