package io.zhuanhua.subsidy.rules.payout;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.PaymentStep.AccountChangeAsked;
import io.zhuanhua.events.PaymentStep.AccountChangeRefused;
import io.zhuanhua.events.PaymentStep.AccountChanged;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import java.time.LocalDate;
import java.util.List;

/// Another account after the notice: asked for by the agency, looked at by somebody else before anything is paid to it.
public final class AccountChanging {

    private AccountChanging() {}

    /// @param account reference into the vault
    /// @throws Refused `ACCOUNT_NOT_CHANGEABLE` unless it is granted and no order for it is open
    public static List<DomainEvent> ask(ApplicationState state, String account, String reason, LocalDate today) {
        Refused.unless(state.status().isPayable(), SubsidyProblem.ACCOUNT_NOT_CHANGEABLE, "");
        return List.of(new AccountChangeAsked(state.asked().applied().application(), account, reason, today));
    }

    /// @param accepted whether the unit's papers show the account
    /// @throws Refused `ACCOUNT_CHANGE_NOT_ASKED`
    public static List<DomainEvent> decide(ApplicationState state, boolean accepted, String reason, LocalDate today) {
        AccountChangeAsked asked = state.payout().asked();
        if (asked == null) {
            throw new Refused(SubsidyProblem.ACCOUNT_CHANGE_NOT_ASKED, "");
        }
        return List.of(
                accepted
                        ? new AccountChanged(asked.application(), asked.account(), reason, today)
                        : new AccountChangeRefused(asked.application(), asked.account(), reason, today));
    }
}
