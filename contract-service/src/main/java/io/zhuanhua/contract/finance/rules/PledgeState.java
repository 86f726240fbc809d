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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the history of one pledge adds up to.
public record PledgeState(
        PledgeRecorded recorded,
        Money creditLine,
        @Nullable Money drawn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate releasedOn) {

    /// Empty without a history.
    public static Optional<PledgeState> of(List<FinanceEvent> history) {
        PledgeState state = null;
        for (FinanceEvent event : history) {
            state = switch (event) {
                case PledgeRecorded it -> new PledgeState(it, it.creditLine(), it.drawn(), it.dueOn(), null);
                case PledgeChanged it ->
                    new PledgeState(known(state).recorded, it.creditLine(), it.drawn(), it.dueOn(), null);
                case PledgeReleased it -> known(state).until(it.releasedOn());
                case PledgeNumberUsed it -> throw notOfAPledge(it);
                case PolicyNumberUsed it -> throw notOfAPledge(it);
                case InsuranceRecorded it -> throw notOfAPledge(it);
                case InsuranceClaimed it -> throw notOfAPledge(it);
                case InsuranceEnded it -> throw notOfAPledge(it);
            };
        }
        return Optional.ofNullable(state);
    }

    /// Whether this unit is one of its sides.
    public boolean concerns(@Nullable CreditCode unit) {
        return recorded.borrower().creditCode().equals(unit)
                || recorded.lender().creditCode().equals(unit);
    }

    private PledgeState until(LocalDate day) {
        return new PledgeState(recorded, creditLine, drawn, dueOn, day);
    }

    private static PledgeState known(@Nullable PledgeState state) {
        if (state == null) {
            throw new IllegalArgumentException("a pledge begins with being recorded");
        }
        return state;
    }

    private static IllegalArgumentException notOfAPledge(FinanceEvent event) {
        return new IllegalArgumentException("no history of a pledge: " + event.stream());
    }
}
