package io.zhuanhua.subsidy.budgets;

import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.journal.Ledger;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.money.CapLedger;
import jakarta.inject.Singleton;
import java.util.List;

/// What units have used of their caps: streams `cap-…`.
@Singleton
public class CapSums implements Ledger<CapLedger> {

    @Override
    public String prefix() {
        return Streams.CAP;
    }

    @Override
    public CapLedger empty() {
        return CapLedger.of(List.of());
    }

    @Override
    public void take(CapLedger sum, Envelope entry) {
        sum.take((CapEvent) entry.event());
    }
}
