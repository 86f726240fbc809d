package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.PoolEvent;
import io.zhuanhua.journal.Ledger;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.PoolLedger;
import jakarta.inject.Singleton;
import java.util.List;

/// What has become of the money of windows: streams `pool-…`.
@Singleton
public class PoolSums implements Ledger<PoolLedger> {

    @Override
    public String prefix() {
        return Streams.POOL;
    }

    @Override
    public PoolLedger empty() {
        return PoolLedger.of(List.of());
    }

    @Override
    public void take(PoolLedger sum, Envelope entry) {
        sum.take((PoolEvent) entry.event());
    }
}
