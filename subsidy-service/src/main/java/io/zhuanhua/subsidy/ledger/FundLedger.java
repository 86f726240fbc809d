package io.zhuanhua.subsidy.ledger;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.BudgetEvent.BudgetAllocated;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.PaymentStep.SubsidyScheduled;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.listing.ApplicationFilter;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import io.zhuanhua.subsidy.rules.policy.Policies;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The ledger of subsidies: which applications, the list says; what of each, its streams.
@ApplicationScoped
class FundLedger {

    private final ApplicationLists lists;
    private final Journal journal;
    private final PolicyBook policies;
    private final BudgetDesk budgets;

    FundLedger(ApplicationLists lists, Journal journal, PolicyBook policies, BudgetDesk budgets) {
        this.lists = lists;
        this.journal = journal;
        this.policies = policies;
        this.budgets = budgets;
    }

    /// @param words turns the reason of a step into words
    Page<FundLine> page(ApplicationFilter filter, Paging paging, Function<String, String> words) {
        Page<ListedApplication> page = lists.page(filter, paging);
        Set<String> streams = new HashSet<>();
        page.items().stream()
                .map(listed -> new ApplicationId(listed.id()))
                .forEach(id -> streams.addAll(Set.of(Streams.application(id), Streams.clawback(id))));
        Histories histories = journal.read(streams);
        Policies all = policies.all();
        Map<Integer, String> documents = new HashMap<>();
        List<FundLine> lines = page.items().stream()
                .map(listed -> line(histories, listed, all, documents, words))
                .toList();
        return new Page<>(lines, page.next());
    }

    private FundLine line(
            Histories histories,
            ListedApplication listed,
            Policies all,
            Map<Integer, String> documents,
            Function<String, String> words) {
        ApplicationId id = new ApplicationId(listed.id());
        List<Envelope> history = histories.of(Streams.application(id)).entries();
        if (history.isEmpty()) {
            return FundLine.lost(listed);
        }
        ApplicationState state = ApplicationState.of(history);
        Policy policy = all.version(
                        state.asked().computed().policyId(),
                        state.asked().computed().policyVersion())
                .orElseThrow();
        ClawbackState recovery =
                ClawbackState.of(histories.of(Streams.clawback(id)).events(ClawbackEvent.class));
        String papers = state.proposal() == null
                ? ""
                : documents.computeIfAbsent(state.proposed().budgetYear(), this::documents);
        return FundLine.of(state, new FundLine.Around(policy, recovery, batch(history), papers, words));
    }

    private static @Nullable String batch(List<Envelope> history) {
        return history.stream()
                .map(Envelope::event)
                .filter(SubsidyScheduled.class::isInstance)
                .map(event -> ((SubsidyScheduled) event).batch().text())
                .reduce((former, later) -> later)
                .orElse(null);
    }

    private String documents(int year) {
        return budgets.show(year).ledger().allocations().stream()
                .map(BudgetAllocated::document)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
