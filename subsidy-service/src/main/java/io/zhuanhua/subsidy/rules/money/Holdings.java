package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Amounts by application, and their sum. Changed only while a ledger is folded from its history.
public final class Holdings {

    private final Map<ApplicationId, Money> byApplication = new HashMap<>();
    private Money sum = Money.ZERO;

    Holdings() {}

    public Money sum() {
        return sum;
    }

    public Set<ApplicationId> applications() {
        return Set.copyOf(byApplication.keySet());
    }

    /// What is there for this application; zero when nothing is.
    public Money of(ApplicationId application) {
        return byApplication.getOrDefault(application, Money.ZERO);
    }

    void add(ApplicationId application, Money amount) {
        byApplication.merge(application, amount, Money::plus);
        sum = sum.plus(amount);
    }

    void clear(ApplicationId application) {
        Money gone = byApplication.remove(application);
        sum = gone == null ? sum : sum.minus(gone);
    }
}
