package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import io.zhuanhua.subsidy.rules.money.Noted;
import io.zhuanhua.subsidy.rules.policy.Instalments;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.rules.review.Applying;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The claims of one agency for one contract: the first, and supplementary ones for what has become due since
/// (stories 7, 12 and 14).
final class Claims {

    private final List<ApplicationId> ids;
    private final Histories histories;

    /// @param histories of [#streams] at least
    Claims(ContractId contract, CreditCode unit, Histories histories) {
        this.ids = ApplicationIds.all(contract, unit);
        this.histories = histories;
    }

    /// Everything that says how the claims stand.
    static Set<String> streams(ContractId contract, CreditCode unit) {
        Set<String> streams = new HashSet<>();
        ApplicationIds.all(contract, unit)
                .forEach(id -> streams.addAll(Set.of(Streams.application(id), Streams.clawback(id))));
        return streams;
    }

    /// What says how one of them stands, and what those before it came to.
    static Set<String> streams(ApplicationState.Claim claim) {
        ApplicationId id = claim.applied().application();
        ContractId contract = claim.applied().contract();
        CreditCode unit = claim.applied().agency();
        boolean first = id.equals(ApplicationIds.of(contract, unit));
        return first ? Set.of(Streams.application(id)) : streams(contract, unit);
    }

    /// The claims that one of them belongs to.
    static Claims of(ApplicationState.Claim claim, Histories histories) {
        return new Claims(claim.applied().contract(), claim.applied().agency(), histories);
    }

    ApplicationState state(ApplicationId id) {
        return ApplicationState.of(histories.of(Streams.application(id)).entries());
    }

    /// The first claim, or the one that is to be made next.
    ///
    /// @throws Refused `ALREADY_APPLIED` while one is under way, or if no other may follow; `SUPPLEMENT_OVER` after
    ///     the time for it
    ApplicationId next(Instalments instalments, LocalDate today) {
        ApplicationId free = ids.stream()
                .filter(id -> state(id).status() != ApplicationStatus.PAID)
                .findFirst()
                .orElseThrow(() -> new Refused(SubsidyProblem.ALREADY_APPLIED, "/contractId"));
        if (!free.equals(ids.getFirst())) {
            Refused.unless(instalments.supplementaryMonths() != null, SubsidyProblem.ALREADY_APPLIED, "/contractId");
            LocalDate paid = firstPaidOn().orElseThrow();
            Refused.unless(
                    instalments.allows(paid, today),
                    SubsidyProblem.SUPPLEMENT_OVER,
                    "/contractId",
                    String.valueOf(instalments.supplementaryMonths()),
                    paid.toString());
        }
        Applying.checkFree(state(free));
        return free;
    }

    boolean isFirst(ApplicationId id) {
        return id.equals(ids.getFirst());
    }

    /// What is known of a claim beside its contract.
    Noted noted(ApplicationId id) {
        return Noted.of(histories.of(Streams.application(id)).entries()).withEarlier(before(id));
    }

    /// What those before it came to, less what was recovered of them because less was due.
    private Noted.Sum before(ApplicationId id) {
        Noted.Sum sum = Noted.Sum.NONE;
        for (ApplicationId earlier : ids.subList(0, ids.indexOf(id))) {
            History history = histories.of(Streams.application(earlier));
            ApplicationState state = ApplicationState.of(history.entries());
            if (state.status().isOnItsWay() || state.status().holdsMoney()) {
                Money again = ClawbackState.of(
                                histories.of(Streams.clawback(earlier)).events(ClawbackEvent.class))
                        .claimableAgain();
                sum = sum.plus(state.proposed().amount().minus(again), history.newest());
            }
        }
        return sum;
    }

    private Optional<LocalDate> firstPaidOn() {
        return Optional.ofNullable(state(ids.getFirst()).payment()).map(SubsidyPaid::paidOn);
    }
}
