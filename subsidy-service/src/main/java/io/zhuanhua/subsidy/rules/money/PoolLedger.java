package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.PoolEvent;
import io.zhuanhua.events.PoolEvent.PoolJoined;
import io.zhuanhua.events.PoolEvent.PoolReleased;
import io.zhuanhua.events.PoolEvent.PoolReserved;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who has applied within one window, and what of its money is held for them. What is granted stays held.
public final class PoolLedger {

    private final Set<ApplicationId> joined = new LinkedHashSet<>();
    private final Holdings held = new Holdings();

    private PoolLedger() {}

    public static PoolLedger of(List<PoolEvent> history) {
        PoolLedger ledger = new PoolLedger();
        history.forEach(ledger::take);
        return ledger;
    }

    /// In the order in which they applied.
    public List<ApplicationId> joined() {
        return List.copyOf(joined);
    }

    public Holdings held() {
        return held;
    }

    /// Takes the next event in.
    public void take(PoolEvent event) {
        switch (event) {
            case PoolJoined more -> joined.add(more.application());
            case PoolReserved taken -> held.add(taken.application(), taken.amount());
            case PoolReleased free -> held.clear(free.application());
        }
    }
}
