package io.zhuanhua.subsidy.payouts;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.payout.Reconciling;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a year's granted money stands, read from the streams themselves.
@ApplicationScoped
public class Reconciliations {

    private final Journal journal;
    private final BudgetDesk budgets;
    private final LegalClock clock;

    Reconciliations(Journal journal, BudgetDesk budgets, LegalClock clock) {
        this.journal = journal;
        this.budgets = budgets;
        this.clock = clock;
    }

    /// @param waiting granted, in no batch
    /// @param difference granted less waiting, scheduled, sent, bounced and paid: zero, or something is wrong
    /// @param unequal applications whose amount is not the budget's
    /// @param open everything granted and not paid, oldest grant first
    @TemplateData
    public record Shown(
            int year,
            Money granted,
            Money waiting,
            Money scheduled,
            Money sent,
            Money bounced,
            Money paid,
            Money difference,
            List<ApplicationId> unequal,
            List<OpenItem> open) {}

    /// @param order its open order, if there is one
    @TemplateData
    public record OpenItem(
            ApplicationId applicationId,
            String caseNumber,
            String agencyName,
            ApplicationStatus status,
            Money amount,
            @Nullable String order) {}

    /// @param asked null for this year
    /// @throws Refused `YEAR_INVALID`
    public Shown of(@Nullable Integer asked) {
        int year = asked == null ? clock.today().getYear() : asked;
        Refused.unless(year >= 2000 && year <= 2999, SubsidyProblem.YEAR_INVALID, "/year");
        BudgetLedger ledger = budgets.show(year).ledger();
        Set<ApplicationId> ids = new HashSet<>(ledger.committed().applications());
        ids.addAll(ledger.spent().applications());
        Map<ApplicationId, ApplicationState> states = states(ids);
        Reconciling.Result result = Reconciling.of(ledger, states);
        return new Shown(
                year,
                result.granted(),
                sum(result, ApplicationStatus.GRANTED),
                sum(result, ApplicationStatus.SCHEDULED),
                sum(result, ApplicationStatus.PAYMENT_SENT),
                sum(result, ApplicationStatus.PAYMENT_BOUNCED),
                sum(result, ApplicationStatus.PAID),
                result.difference(),
                result.unequal(),
                result.open().stream()
                        .map(id -> item(id, states))
                        .sorted(Comparator.comparing(OpenItem::caseNumber))
                        .toList());
    }

    private Map<ApplicationId, ApplicationState> states(Set<ApplicationId> ids) {
        Set<String> streams = new HashSet<>();
        ids.forEach(id -> streams.add(Streams.application(id)));
        Histories histories = journal.read(streams);
        Map<ApplicationId, ApplicationState> states = new HashMap<>();
        ids.forEach(id -> states.put(
                id, ApplicationState.of(histories.of(Streams.application(id)).entries())));
        return states;
    }

    private static OpenItem item(ApplicationId id, Map<ApplicationId, ApplicationState> states) {
        ApplicationState state = states.getOrDefault(id, ApplicationState.NONE);
        return new OpenItem(
                id,
                state.asked().applied().caseNumber().text(),
                state.asked().applied().agencyName(),
                state.status(),
                state.proposed().amount(),
                state.payout().order());
    }

    private static Money sum(Reconciling.Result result, ApplicationStatus status) {
        return result.byStatus().getOrDefault(status, Money.ZERO);
    }
}
