package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.budgets.Ledgers;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.payout.Answering;
import io.zhuanhua.subsidy.rules.payout.OrderState;
import io.zhuanhua.subsidy.rules.payout.OrderState.Answer;
import io.zhuanhua.subsidy.rules.payout.OrderState.Bounced;
import io.zhuanhua.subsidy.rules.payout.OrderState.Paid;
import io.zhuanhua.subsidy.rules.payout.PayoutState;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes in what the bank answers, each order in an append of its own: whatever stops it in the middle, the same file
/// again finishes it.
@ApplicationScoped
public class AnswerDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final BudgetDesk budgets;
    private final PayoutBook book;
    private final LegalClock clock;

    AnswerDesk(Journal journal, ApplicationBook applications, BudgetDesk budgets, PayoutBook book, LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.budgets = budgets;
        this.book = book;
        this.clock = clock;
    }

    /// Whether it changed anything: false for an answer known already.
    ///
    /// @param command a fresh one; what makes the answer count once is the order
    /// @throws Refused see [Answering]; `FOUR_EYES`
    boolean take(Command command, PayoutId id, String order, Answer answer) {
        OrderState seen = Answering.order(book.get(id), order);
        Case one = applications.get(seen.order().application());
        Set<String> streams = new HashSet<>(Set.of(Streams.payout(id), Streams.application(one.id())));
        streams.add(Streams.budget(one.state().proposed().budgetYear()));
        if (answer instanceof Paid paid) {
            LocalDate on = paid.on();
            streams.add(Streams.voucher(paid.voucher()));
            streams.add(Streams.budget(on.getYear()));
            if (on.getYear() == clock.today().getYear()) {
                budgets.open(on.getYear());
            }
        }
        return !journal.decide(
                        command.inCase(one.caseNumber()),
                        streams,
                        histories -> answered(histories, command, id, order, answer))
                .recorded()
                .isEmpty();
    }

    private List<DomainEvent> answered(Histories histories, Command command, PayoutId id, String order, Answer answer) {
        PayoutState batch = PayoutBook.of(histories, id);
        OrderState one = Answering.order(batch, order);
        Case now = applications.of(histories, one.order().application());
        FourEyes.checkPaying(now.history(), command.actor().account());
        return switch (answer) {
            case Paid paid ->
                Answering.paid(
                        id,
                        one,
                        now.state(),
                        paid,
                        !histories.of(Streams.voucher(paid.voucher())).isEmpty(),
                        Ledgers.budget(histories, paid.on().getYear()),
                        clock.today());
            case Bounced back -> Answering.bounced(id, one, now.state(), back, clock.today());
        };
    }
}
