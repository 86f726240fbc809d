package io.zhuanhua.contract.finance.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FinanceEvent.InsuranceClaimed;
import io.zhuanhua.events.FinanceEvent.InsuranceEnded;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeChanged;
import io.zhuanhua.events.FinanceEvent.PledgeNumberUsed;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeReleased;
import io.zhuanhua.events.FinanceEvent.PolicyNumberUsed;
import io.zhuanhua.events.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the history of one policy adds up to.
public record InsuranceState(
        InsuranceRecorded recorded,
        List<InsuranceClaimed> claims,
        @Nullable LocalDate endedOn) {

    /// Empty without a history.
    public static Optional<InsuranceState> of(List<FinanceEvent> history) {
        InsuranceState state = null;
        for (FinanceEvent event : history) {
            state = switch (event) {
                case InsuranceRecorded it -> new InsuranceState(it, List.of(), null);
                case InsuranceClaimed it -> known(state).with(it);
                case InsuranceEnded it -> new InsuranceState(known(state).recorded, known(state).claims, it.endedOn());
                case PolicyNumberUsed it -> throw notOfAPolicy(it);
                case PledgeNumberUsed it -> throw notOfAPolicy(it);
                case PledgeRecorded it -> throw notOfAPolicy(it);
                case PledgeChanged it -> throw notOfAPolicy(it);
                case PledgeReleased it -> throw notOfAPolicy(it);
            };
        }
        return Optional.ofNullable(state);
    }

    /// Paid for losses so far.
    public Money claimed() {
        return claims.stream().map(InsuranceClaimed::paid).reduce(Money.ZERO, Money::plus);
    }

    /// Whether this unit is one of its sides.
    public boolean concerns(@Nullable CreditCode unit) {
        return recorded.insured().creditCode().equals(unit)
                || recorded.insurer().creditCode().equals(unit);
    }

    private InsuranceState with(InsuranceClaimed claim) {
        List<InsuranceClaimed> all = new ArrayList<>(claims);
        all.add(claim);
        return new InsuranceState(recorded, List.copyOf(all), endedOn);
    }

    private static InsuranceState known(@Nullable InsuranceState state) {
        if (state == null) {
            throw new IllegalArgumentException("a policy begins with being recorded");
        }
        return state;
    }

    private static IllegalArgumentException notOfAPolicy(FinanceEvent event) {
        return new IllegalArgumentException("no history of a policy: " + event.stream());
    }
}
