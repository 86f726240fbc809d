package io.zhuanhua.journal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Positions the relay has passed without seeing a row there. Such a position belongs to a transaction that is still
/// running, or to one that was rolled back. A range stays on the list until a row appears or every transaction that
/// could own it has ended.
final class Missing {

    /// @param noLaterThan every transaction that could own the range has a number below this one
    record Range(long from, long to, long noLaterThan) {}

    private final List<Range> ranges = new ArrayList<>();

    void add(long from, long to, long noLaterThan) {
        ranges.add(new Range(from, to, noLaterThan));
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
                    ranges.add(i++, new Range(range.from(), position - 1, range.noLaterThan()));
                }
                if (position < range.to()) {
                    ranges.add(i, new Range(position + 1, range.to(), range.noLaterThan()));
                }
                return;
            }
        }
    }

    /// Forgets what can no longer appear: every transaction below `oldestRunning` had ended before the last look.
    void forget(long oldestRunning) {
        for (Iterator<Range> each = ranges.iterator(); each.hasNext(); ) {
            if (each.next().noLaterThan() <= oldestRunning) {
                each.remove();
            }
        }
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
                .flatMap(range -> java.util.stream.Stream.of(range.from(), range.to()))
                .toArray(Long[]::new);
    }
}
