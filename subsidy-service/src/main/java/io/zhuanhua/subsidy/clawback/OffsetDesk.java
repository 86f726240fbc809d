package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.payments.Payable;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import io.zhuanhua.subsidy.rules.clawback.Recovering;
import io.zhuanhua.subsidy.rules.review.Paying;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps money back from a unit's next grant: the grant is paid in full in the books, what the treasury sends is less
/// by what is recovered, and both are one append.
@ApplicationScoped
public class OffsetDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final BudgetDesk budgets;
    private final Payable payable;
    private final ClawbackBook book;
    private final LegalClock clock;

    OffsetDesk(
            Journal journal,
            ApplicationBook applications,
            BudgetDesk budgets,
            Payable payable,
            ClawbackBook book,
            LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.budgets = budgets;
        this.payable = payable;
        this.book = book;
        this.clock = clock;
    }

    /// @param voucher in its normal form, of the payment of what is left, or of the booking when nothing is
    /// @throws Refused `UNIT_DIFFERS`; what [Payable], [Paying] and [Recovering] refuse
    void pay(Command command, ApplicationId clawback, ApplicationId grant, String voucher, LocalDate paidOn) {
        ClawbackState seen = book.get(clawback);
        Case paid = applications.get(grant);
        boolean same =
                paid.state().asked().applied().agency().equals(seen.opened().unit());
        Refused.unless(same, SubsidyProblem.UNIT_DIFFERS, "/grant");
        Set<String> streams = new HashSet<>(Set.of(
                Streams.clawback(clawback),
                Streams.application(grant),
                Streams.voucher(voucher),
                Streams.budget(paidOn.getYear())));
        if (paid.state().proposal() != null) {
            streams.add(Streams.budget(paid.state().proposed().budgetYear()));
        }
        if (paidOn.getYear() == clock.today().getYear()) {
            budgets.open(paidOn.getYear());
        }
        journal.decide(command.inCase(paid.caseNumber()), streams, histories -> {
            Case now = payable.check(histories, grant, command.actor().account());
            ClawbackState state = ClawbackBook.of(histories, clawback);
            Money back = state.open().atMost(now.state().proposed().amount());
            List<DomainEvent> events =
                    new ArrayList<>(Recovering.recover(state, back, voucher, grant, paidOn, clock.today()));
            events.addAll(Paying.pay(
                    now.state(),
                    voucher,
                    !histories.of(Streams.voucher(voucher)).isEmpty(),
                    Ledgers.budget(histories, paidOn.getYear()),
                    paidOn,
                    clock.today()));
            return events;
        });
    }
}
