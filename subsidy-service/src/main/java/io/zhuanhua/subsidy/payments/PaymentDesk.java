package io.zhuanhua.subsidy.payments;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Paying;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// Finance: sees where to pay, pays, and notes the voucher.
@ApplicationScoped
public class PaymentDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final BudgetDesk budgets;
    private final Payable payable;
    private final Vault vault;
    private final LegalClock clock;

    PaymentDesk(
            Journal journal,
            ApplicationBook applications,
            BudgetDesk budgets,
            Payable payable,
            Vault vault,
            LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.budgets = budgets;
        this.payable = payable;
        this.vault = vault;
        this.clock = clock;
    }

    /// @param voucher in its normal form
    /// @throws Refused see [Paying]; `FOUR_EYES`; and whatever [io.zhuanhua.subsidy.rules.review.Eligibility]
    /// refuses: a transfer that is not
    ///     verified any more holds the payment up
    public Case pay(Command command, ApplicationId id, String voucher, LocalDate paidOn) {
        Case seen = applications.get(id);
        Set<String> streams = new HashSet<>(Set.of(Streams.application(id), Streams.voucher(voucher)));
        streams.add(Streams.budget(paidOn.getYear()));
        ApplicationState.Proposal proposal = seen.state().proposal();
        if (proposal != null) {
            streams.add(Streams.budget(proposal.budgetYear()));
        }
        if (paidOn.getYear() == clock.today().getYear()) {
            budgets.open(paidOn.getYear());
        }
        return applications.asLeftBy(id, journal.decide(command.inCase(seen.caseNumber()), streams, histories -> {
            Case now = payable.check(histories, id, command.actor().account());
            return Paying.pay(
                    now.state(),
                    voucher,
                    !histories.of(Streams.voucher(voucher)).isEmpty(),
                    Ledgers.budget(histories, paidOn.getYear()),
                    paidOn,
                    clock.today());
        }));
    }

    /// The full account, for the one who pays. That it was shown is recorded before it is.
    ///
    /// @throws Refused `NOT_GRANTED`, `ALREADY_PAID`, `FOUR_EYES`, `ACCOUNT_GONE`
    public BankAccount disclose(Command command, ApplicationId id) {
        journal.decide(command, Set.of(Streams.application(id)), histories -> {
            Case now = payable.check(histories, id, command.actor().account());
            return Paying.disclose(now.state(), clock.today());
        });
        String reference = applications.get(id).state().asked().account();
        return vault.open(reference, BankAccount.class).orElseThrow(() -> new Refused(SubsidyProblem.ACCOUNT_GONE));
    }
}
