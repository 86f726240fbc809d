package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.CapEvent.CapBaselineSet;
import io.zhuanhua.events.CapEvent.CapCommitted;
import io.zhuanhua.events.CapEvent.CapReleased;
import io.zhuanhua.events.CapEvent.CapReserved;
import io.zhuanhua.events.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one unit has used of its cap in one year under one policy.
///
/// ```
/// reserve ──> reserved ──commit──> committed
///                └──release──> free <──release──┘
/// ```
public final class CapLedger {

    private final Holdings reserved = new Holdings();
    private final Holdings committed = new Holdings();
    private final Holdings counted = new Holdings();
    private @Nullable Money baseline;

    private CapLedger() {}

    public static CapLedger of(List<CapEvent> history) {
        CapLedger ledger = new CapLedger();
        history.forEach(ledger::take);
        return ledger;
    }

    /// Held for proposals that are not granted yet.
    public Holdings reserved() {
        return reserved;
    }

    /// Granted.
    public Holdings committed() {
        return committed;
    }

    /// What the amounts that stand against the cap were worked out of.
    public Holdings counted() {
        return counted;
    }

    /// What the unit had in the period before; null while nobody has said so.
    public @Nullable Money baseline() {
        return baseline;
    }

    /// All that stands against the cap.
    public Money used() {
        return reserved.sum().plus(committed.sum());
    }

    /// Takes the next event in.
    public void take(CapEvent event) {
        switch (event) {
            case CapReserved held -> {
                reserved.add(held.application(), held.amount());
                counted.add(held.application(), held.base() == null ? Money.ZERO : held.base());
            }
            case CapBaselineSet set -> baseline = set.amount();
            case CapCommitted used -> {
                reserved.clear(used.application());
                committed.add(used.application(), used.amount());
            }
            case CapReleased free -> {
                reserved.clear(free.application());
                committed.clear(free.application());
                counted.clear(free.application());
            }
        }
    }
}
