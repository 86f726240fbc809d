package io.zhuanhua.subsidy.rules.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent.AppealDecided;
import io.zhuanhua.events.ClawbackEvent.ClawbackAppealed;
import io.zhuanhua.events.ClawbackEvent.ClawbackDecided;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.ClawbackEvent.ClawbackProposed;
import io.zhuanhua.events.ClawbackEvent.ClawbackReversed;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.SanctionEvent.SanctionImposed;
import io.zhuanhua.events.SanctionEvent.SanctionLifted;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People decide what is asked back: a reviewer proposes, the director decides, the unit may appeal.
public final class Demanding {

    private Demanding() {}

    /// @param amount what is asked back in all; asked for with [ClawbackOption#PARTIAL] alone
    /// @throws Refused `CLAWBACK_NOT_DUE`; `CLAWBACK_AMOUNT_INVALID` for a part that is not more than zero, less
    /// than
    ///     what was paid and at least what is settled already; `SANCTION_OVER` for a day that is not to come
    public static List<DomainEvent> propose(
            ClawbackState state,
            ClawbackOption option,
            @Nullable Money amount,
            @Nullable LocalDate barredUntil,
            String reason,
            LocalDate today) {
        boolean due = state.status() == ClawbackStatus.OPEN || state.status() == ClawbackStatus.PROPOSED;
        Refused.unless(due, SubsidyProblem.CLAWBACK_NOT_DUE, "");
        Refused.unless(barredUntil == null || barredUntil.isAfter(today), SubsidyProblem.SANCTION_OVER, "/barredUntil");
        return List.of(new ClawbackProposed(
                state.opened().application(), option, demanded(state, option, amount), barredUntil, reason, today));
    }

    private static Money demanded(ClawbackState state, ClawbackOption option, @Nullable Money amount) {
        Money settled = state.recovered().plus(state.writtenOff());
        Money most = state.paid().minus(state.owedBack());
        Money asked =
                switch (option) {
                    case KEEP -> settled;
                    case FULL -> most;
                    case PARTIAL -> amount == null ? Money.ZERO : amount;
                };
        boolean possible = option == ClawbackOption.KEEP
                || (asked.isPositive() && !asked.isMoreThan(most) && !settled.isMoreThan(asked));
        Refused.unless(
                possible, SubsidyProblem.CLAWBACK_AMOUNT_INVALID, "/amount", settled.toString(), most.toString());
        return asked;
    }

    /// @throws Refused `CLAWBACK_NOT_DUE`
    public static List<DomainEvent> decide(ClawbackState state, boolean accepted, String reason, LocalDate today) {
        ClawbackProposed proposal = state.proposal();
        if (state.status() != ClawbackStatus.PROPOSED || proposal == null) {
            throw new Refused(SubsidyProblem.CLAWBACK_NOT_DUE);
        }
        ApplicationId id = state.opened().application();
        List<DomainEvent> events = new ArrayList<>();
        events.add(new ClawbackDecided(id, accepted, reason, today));
        LocalDate until = proposal.barredUntil();
        if (accepted && until != null) {
            events.add(new SanctionImposed(state.opened().unit(), id, until, proposal.reason(), today));
        }
        return events;
    }

    /// @throws Refused `CLAWBACK_NOT_DUE` unless something is demanded
    public static List<DomainEvent> appeal(ClawbackState state, String statement, LocalDate today) {
        Refused.unless(state.status() == ClawbackStatus.DEMANDED, SubsidyProblem.CLAWBACK_NOT_DUE, "");
        return List.of(new ClawbackAppealed(state.opened().application(), statement, today));
    }

    /// Upheld, the decision falls.
    ///
    /// @throws Refused `CLAWBACK_NOT_DUE`
    public static List<DomainEvent> hear(ClawbackState state, boolean upheld, String reason, LocalDate today) {
        Refused.unless(state.status() == ClawbackStatus.APPEALED, SubsidyProblem.CLAWBACK_NOT_DUE, "");
        List<DomainEvent> events = new ArrayList<>();
        events.add(new AppealDecided(state.opened().application(), upheld, reason, today));
        if (upheld) {
            events.addAll(fall(state, reason, today));
        }
        return events;
    }

    /// The decision was wrong: nothing is demanded any more, and what came back is owed to the unit.
    ///
    /// @throws Refused `CLAWBACK_NOT_DUE` unless there is a decision to reverse
    public static List<DomainEvent> reverse(ClawbackState state, String reason, LocalDate today) {
        boolean decided =
                switch (state.status()) {
                    case DEMANDED, SETTLED, KEPT -> true;
                    case NONE, OPEN, PROPOSED, APPEALED -> false;
                };
        Refused.unless(decided, SubsidyProblem.CLAWBACK_NOT_DUE, "");
        return fall(state, reason, today);
    }

    private static List<DomainEvent> fall(ClawbackState state, String reason, LocalDate today) {
        ApplicationId id = state.opened().application();
        List<DomainEvent> events = new ArrayList<>();
        events.add(new ClawbackReversed(id, reason, today));
        if (state.barring()) {
            events.add(new SanctionLifted(state.opened().unit(), id, reason, today));
        }
        return events;
    }
}
