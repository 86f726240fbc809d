package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.CapEvent.CapBaselineSet;
import io.zhuanhua.events.CapEvent.CapCommitted;
import io.zhuanhua.events.CapEvent.CapReleased;
import io.zhuanhua.events.CapEvent.CapReserved;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.policy.CapPeriod;
import io.zhuanhua.subsidy.rules.policy.CapTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What one unit has been promised and granted under one policy on what it applied for in one year.
///
/// ```
/// reserve ──> reserved ──commit──> committed
///                └──release──> free <──release──┘
/// ```
public final class CapLedger {

    /// Few: grants of one year of application, by the year of their decision and the term of their version.
    private final Map<CapTime, Part> parts = new LinkedHashMap<>();

    private final Map<ApplicationId, Part> held = new HashMap<>();
    private final Map<CapTime, Money> baselines = new LinkedHashMap<>();

    private CapLedger() {}

    public static CapLedger of(List<CapEvent> history) {
        CapLedger ledger = new CapLedger();
        history.forEach(ledger::take);
        return ledger;
    }

    private static final class Part {
        final Holdings reserved = new Holdings();
        final Holdings committed = new Holdings();
        final Holdings counted = new Holdings();
    }

    /// What stands in a ledger.
    ///
    /// @param reserved held for proposals that are not granted yet
    /// @param committed granted
    /// @param counted what those amounts were worked out of
    public record Sums(Money reserved, Money committed, Money counted) {

        public static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO);

        /// All that stands against a cap.
        public Money used() {
            return reserved.plus(committed);
        }

        public Sums plus(Sums other) {
            return new Sums(
                    reserved.plus(other.reserved), committed.plus(other.committed), counted.plus(other.counted));
        }
    }

    /// What of it counts in the period in which something is asked for at that time.
    public Sums in(CapPeriod period, CapTime asked) {
        return sums(time -> period.counts(time, asked));
    }

    /// All of it.
    public Sums sums() {
        return sums(any -> true);
    }

    private Sums sums(Predicate<CapTime> counts) {
        Sums sums = Sums.NONE;
        for (Map.Entry<CapTime, Part> one : parts.entrySet()) {
            if (counts.test(one.getKey())) {
                Part part = one.getValue();
                sums = sums.plus(new Sums(part.reserved.sum(), part.committed.sum(), part.counted.sum()));
            }
        }
        return sums;
    }

    /// What the unit had in the period before that in which something is asked for; null while nobody has said so.
    public @Nullable Money baseline(CapPeriod period, CapTime asked) {
        return baselines.entrySet().stream()
                .filter(one -> period.counts(one.getKey(), asked))
                .map(Map.Entry::getValue)
                .reduce((former, later) -> later)
                .orElse(null);
    }

    /// Takes the next event in.
    public void take(CapEvent event) {
        switch (event) {
            case CapReserved it -> {
                Part part = part(time(it, it.reservedOn(), it.termFrom()));
                part.reserved.add(it.application(), it.amount());
                part.counted.add(it.application(), it.base() == null ? Money.ZERO : it.base());
                held.put(it.application(), part);
            }
            case CapBaselineSet it -> {
                CapTime time = time(it, it.setOn(), it.termFrom());
                baselines.remove(time);
                baselines.put(time, it.amount());
            }
            case CapCommitted it -> {
                Part part = held.computeIfAbsent(it.application(), any -> part(time(it, it.committedOn(), null)));
                part.reserved.clear(it.application());
                part.committed.add(it.application(), it.amount());
            }
            case CapReleased it -> {
                Part part = held.remove(it.application());
                if (part != null) {
                    part.reserved.clear(it.application());
                    part.committed.clear(it.application());
                    part.counted.clear(it.application());
                }
            }
        }
    }

    private static CapTime time(CapEvent event, LocalDate decidedOn, @Nullable LocalDate termFrom) {
        return new CapTime(event.year(), decidedOn.getYear(), termFrom);
    }

    private Part part(CapTime time) {
        return parts.computeIfAbsent(time, any -> new Part());
    }
}
