package io.zhuanhua.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Positions the relay has passed without seeing a row there. Such a position belongs to a transaction that is still
/// running, or to one that was rolled back. A range stays on the list until a row appears or every transaction that
/// could own it has ended.
final class Missing {

    /// @param owners the transactions that were writing the journal when the range was passed; one of them owns it, or
    ///     one that had ended by then
    private record Range(long from, long to, Set<String> owners) {}

    private final List<Range> ranges = new ArrayList<>();

    void add(long from, long to, Set<String> owners) {
        ranges.add(new Range(from, to, Set.copyOf(owners)));
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /// The row at `position` has been seen: what is left of its range stays.
    void found(long position) {
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (range.from() <= position && position <= range.to()) {
                ranges.remove(i);
                if (range.from() < position) {
                    ranges.add(i++, new Range(range.from(), position - 1, range.owners()));
                }
                if (position < range.to()) {
                    ranges.add(i, new Range(position + 1, range.to(), range.owners()));
                }
                return;
            }
        }
    }

    /// Forgets what can no longer appear: ranges none of whose owners was among the `writers` before the last look.
    ///
    /// @return whether there was any
    boolean forget(Set<String> writers) {
        return ranges.removeIf(range -> Collections.disjoint(range.owners(), writers));
    }

    /// The last position below which nothing is open, given that everything up to `seen` was looked at.
    long settled(long seen) {
        return ranges.stream().mapToLong(Range::from).min().orElse(seen + 1) - 1;
    }

    Long[] starts() {
        return ranges.stream().map(Range::from).toArray(Long[]::new);
    }

    Long[] ends() {
        return ranges.stream().map(Range::to).toArray(Long[]::new);
    }

    /// From, to, from, to …: how it is stored.
    Long[] flat() {
        return ranges.stream()
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .toArray(Long[]::new);
    }
}
