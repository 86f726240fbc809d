package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.ApplicationEvent.SubsidyApplied;
import io.zhuanhua.events.ApplicationEvent.SubsidyConfirmed;
import io.zhuanhua.events.ApplicationEvent.SubsidyResubmitted;
import io.zhuanhua.events.ApplicationEvent.SubsidyWithdrawn;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PoolEvent.PoolJoined;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the agency does: apply, hand in again, take back.
public final class Applying {

    private Applying() {}

    /// Whether the agency may apply: nothing yet, or what there was has been taken back.
    ///
    /// @throws Refused `ALREADY_APPLIED`
    public static void checkFree(ApplicationState state) {
        boolean free =
                switch (state.status()) {
                    case NONE, WITHDRAWN -> true;
                    case ENTERED,
                            SUBMITTED,
                            RETURNED,
                            ACCEPTED,
                            PRELIM_PASSED,
                            DECIDED_PROPOSED,
                            IN_PUBLICITY,
                            OBJECTED,
                            GRANTED,
                            SCHEDULED,
                            PAYMENT_SENT,
                            PAYMENT_BOUNCED,
                            PAID,
                            REJECTED -> false;
                };
        Refused.unless(free, SubsidyProblem.ALREADY_APPLIED, "/contractId");
    }

    /// @param account reference into the vault; empty while nobody has named one
    /// @param window within which it is made; null where there is none
    /// @param entry who puts it in for the agency; null where it does so itself
    public static List<DomainEvent> apply(
            ApplicationId id,
            ContractFacts facts,
            Party agency,
            String account,
            Computation estimate,
            @Nullable Entry entry,
            @Nullable WindowId window,
            LocalDate today) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new SubsidyApplied(
                id,
                facts.submitted().contract(),
                facts.submitted().caseNumber(),
                agency.unit(),
                agency.name(),
                account,
                today,
                estimate,
                entry,
                window));
        if (window != null) {
            events.add(new PoolJoined(window, id, today));
        }
        return events;
    }

    /// The agency confirms what was put in for it.
    ///
    /// @param account reference into the vault: another one, or null for the one that was keyed
    /// @throws Refused `NOT_ENTERED`, `REQUIRED` when nobody has named an account
    public static List<DomainEvent> confirm(ApplicationState state, @Nullable String account, LocalDate today) {
        Refused.unless(state.status() == ApplicationStatus.ENTERED, SubsidyProblem.NOT_ENTERED, "");
        String agreed = account == null ? state.asked().account() : account;
        Refused.unless(!agreed.isEmpty(), ValueProblem.REQUIRED, "/account");
        return List.of(new SubsidyConfirmed(state.asked().applied().application(), agreed, today));
    }

    /// Hands in again what was returned.
    ///
    /// @param account reference into the vault: the one of before, or a new one
    /// @throws Refused `NOT_RETURNED`
    public static List<DomainEvent> resubmit(
            ApplicationState state, String account, Computation estimate, LocalDate today) {
        checkReturned(state);
        return List.of(new SubsidyResubmitted(state.asked().applied().application(), account, today, estimate));
    }

    /// @throws Refused `NOT_RETURNED`
    public static void checkReturned(ApplicationState state) {
        Refused.unless(state.status() == ApplicationStatus.RETURNED, SubsidyProblem.NOT_RETURNED, "");
    }

    /// Takes it back, by the agency. What was held is free again.
    ///
    /// @throws Refused `WITHDRAWAL_TOO_LATE` once it is published or over
    public static List<DomainEvent> withdraw(ApplicationState state, String reason, LocalDate today) {
        Refused.unless(state.status().isWithdrawable(), SubsidyProblem.WITHDRAWAL_TOO_LATE, "");
        return withdrawn(state, reason, today);
    }

    /// The contract is cancelled or undone: the application falls with it, unless it is over. Money paid out is another
    /// matter.
    public static List<DomainEvent> fall(ApplicationState state, String reason, LocalDate today) {
        boolean nothing = state.status() == ApplicationStatus.NONE
                || state.status().isOver()
                || state.status().isOnItsWay();
        return nothing ? List.of() : withdrawn(state, reason, today);
    }

    /// The contract is amended: an amount that was decided for the former text is not paid. The agency applies anew.
    /// Where nothing is decided yet, the decision will reckon with the amended text (story 11).
    public static List<DomainEvent> outdated(ApplicationState state, String reason, LocalDate today) {
        return state.status().holdsMoney() ? withdrawn(state, reason, today) : List.of();
    }

    private static List<DomainEvent> withdrawn(ApplicationState state, String reason, LocalDate today) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new SubsidyWithdrawn(state.asked().applied().application(), today, reason));
        if (state.status().holdsMoney()) {
            events.addAll(Reservation.of(state).release(today));
        }
        return events;
    }
}
