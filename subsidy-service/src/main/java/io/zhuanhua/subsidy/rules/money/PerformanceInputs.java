package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Performance;
import io.zhuanhua.subsidy.rules.policy.BaseMeasure;
import io.zhuanhua.subsidy.rules.policy.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The figures of a contract beside its own amounts, read again for a replay. What is known is stored, also where the
/// policy does not ask for it: another version can be tried on the decision.
public final class PerformanceInputs {

    static final String REGISTERED = "registeredAmount";
    static final String INVOICED = "invoicedAmount";
    static final String PAID = "paidAmount";
    static final String ROYALTIES = "royaltiesPaid";
    public static final String EXCLUDED = "excludedAmount";

    /// Value of what nobody knows.
    private static final String UNKNOWN = "UNKNOWN";

    private PerformanceInputs() {}

    static List<Input> of(Terms terms, ContractFacts facts, Excluded excluded) {
        Performance done = facts.performance();
        List<Input> inputs = new ArrayList<>();
        Money registered = done.registered();
        if (registered != null) {
            inputs.add(new Input(REGISTERED, registered.toString(), done.newest()));
        }
        if (done.newest() != null || terms.base() != BaseMeasure.CONTRACT_TECHNICAL_AMOUNT) {
            inputs.add(new Input(INVOICED, done.invoiced().toString(), done.newest()));
            inputs.add(new Input(PAID, done.paid().toString(), done.newest()));
            inputs.add(new Input(ROYALTIES, done.royalties().toString(), done.newest()));
        }
        Money without = excluded.amount();
        if (without == null) {
            inputs.add(new Input(EXCLUDED, UNKNOWN, excluded.event()));
        } else if (without.isPositive()) {
            inputs.add(new Input(EXCLUDED, without.toString(), excluded.event()));
        }
        return inputs;
    }

    static Performance performance(Map<String, String> values) {
        String registered = values.get(REGISTERED);
        return new Performance(
                registered == null ? null : Money.parse(registered),
                orZero(values.get(INVOICED)),
                orZero(values.get(PAID)),
                orZero(values.get(ROYALTIES)),
                null,
                Set.of(),
                Set.of());
    }

    static @Nullable Money excluded(Map<String, String> values) {
        return UNKNOWN.equals(values.get(EXCLUDED)) ? null : orZero(values.get(EXCLUDED));
    }

    static Money orZero(@Nullable String amount) {
        return amount == null ? Money.ZERO : Money.parse(amount);
    }
}
