package io.zhuanhua.subsidy.clawback;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ClawbackEvent.ClawbackGround;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.ClawbackEvent.ClawbackProposed;
import io.zhuanhua.events.ClawbackEvent.Instalment;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import io.zhuanhua.subsidy.rules.clawback.ClawbackStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One recovery as clients see it. Always: recovered + writtenOff + open = demanded.
///
/// @param owedBack recovered under a decision that counts no more
@TemplateData
public record ShownClawback(
        ApplicationId id,
        CaseNumber caseNumber,
        CreditCode unit,
        String unitName,
        ClawbackStatus status,
        List<Ground> grounds,
        @Nullable Proposal proposal,
        Money paid,
        Money demanded,
        Money recovered,
        Money writtenOff,
        Money open,
        Money owedBack,
        List<Instalment> instalments) {

    /// @param suggested what the rules would ask back; zero where they give no figure
    @TemplateData
    public record Ground(ClawbackGround ground, String finding, Money suggested, LocalDate on) {}

    /// The one that waits for the director, or was accepted last.
    @TemplateData
    public record Proposal(
            ClawbackOption option, Money demanded, @Nullable LocalDate barredUntil, String reason) {}

    static ShownClawback of(ClawbackState state) {
        ClawbackProposed proposal = state.proposal();
        return new ShownClawback(
                state.opened().application(),
                state.opened().caseNumber(),
                state.opened().unit(),
                state.opened().unitName(),
                state.status(),
                state.grounds().stream()
                        .map(one -> new Ground(one.ground(), one.finding(), one.suggested(), one.openedOn()))
                        .toList(),
                proposal == null
                        ? null
                        : new Proposal(
                                proposal.option(), proposal.demanded(), proposal.barredUntil(), proposal.reason()),
                state.paid(),
                state.demanded(),
                state.recovered(),
                state.writtenOff(),
                state.open(),
                state.owedBack(),
                state.instalments());
    }
}
