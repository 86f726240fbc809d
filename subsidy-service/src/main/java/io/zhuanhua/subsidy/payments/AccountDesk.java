package io.zhuanhua.subsidy.payments;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.payout.AccountChanging;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Another account after the notice: the agency asks, a clerk compares, and only then it is paid to.
@ApplicationScoped
public class AccountDesk {

    private final Journal journal;
    private final ApplicationBook applications;
    private final Vault vault;
    private final LegalClock clock;

    AccountDesk(Journal journal, ApplicationBook applications, Vault vault, LegalClock clock) {
        this.journal = journal;
        this.applications = applications;
        this.vault = vault;
        this.clock = clock;
    }

    /// @throws Refused see [AccountChanging#ask]
    public Case ask(Command command, ApplicationId id, BankAccount account, String reason) {
        Case seen = applications.get(id);
        String reference = Vault.reference(command);
        return applications.asLeftBy(
                id, journal.decide(command.inCase(seen.caseNumber()), Set.of(Streams.application(id)), histories -> {
                    List<DomainEvent> events = AccountChanging.ask(
                            applications.of(histories, id).state(), reference, reason, clock.today());
                    vault.keep(reference, account);
                    return events;
                }));
    }

    /// @throws Refused `FOUR_EYES`; see [AccountChanging#decide]
    public Case decide(Command command, ApplicationId id, boolean accepted, String reason) {
        Case seen = applications.get(id);
        return applications.asLeftBy(
                id, journal.decide(command.inCase(seen.caseNumber()), Set.of(Streams.application(id)), histories -> {
                    Case now = applications.of(histories, id);
                    FourEyes.checkVerifying(now.history(), command.actor().account());
                    return AccountChanging.decide(now.state(), accepted, reason, clock.today());
                }));
    }
}
