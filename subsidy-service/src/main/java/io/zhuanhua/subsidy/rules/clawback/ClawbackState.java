package io.zhuanhua.subsidy.rules.clawback;

import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ClawbackEvent.AppealDecided;
import io.zhuanhua.events.ClawbackEvent.ClawbackAppealed;
import io.zhuanhua.events.ClawbackEvent.ClawbackDecided;
import io.zhuanhua.events.ClawbackEvent.ClawbackGround;
import io.zhuanhua.events.ClawbackEvent.ClawbackOpened;
import io.zhuanhua.events.ClawbackEvent.ClawbackProposed;
import io.zhuanhua.events.ClawbackEvent.ClawbackRecovered;
import io.zhuanhua.events.ClawbackEvent.ClawbackRefunded;
import io.zhuanhua.events.ClawbackEvent.ClawbackReversed;
import io.zhuanhua.events.ClawbackEvent.ClawbackScheduled;
import io.zhuanhua.events.ClawbackEvent.ClawbackWrittenOff;
import io.zhuanhua.events.ClawbackEvent.Instalment;
import io.zhuanhua.events.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One recovery as its history left it. Always: recovered + written off + open = demanded, none of them below zero, and
/// recovered with what is owed back never more than was paid.
///
/// @param grounds everything that has come up, oldest first
/// @param proposal the one that waits for the director, or was accepted last; null before
/// @param owedBack recovered under a decision that counts no more
/// @param barring whether the decision that counts has barred the unit
/// @param instalments empty when it is due at once
public record ClawbackState(
        ClawbackStatus status,
        List<ClawbackOpened> grounds,
        @Nullable ClawbackProposed proposal,
        Money demanded,
        Money recovered,
        Money writtenOff,
        Money owedBack,
        boolean barring,
        List<Instalment> instalments) {

    public static final ClawbackState NONE = new ClawbackState(
            ClawbackStatus.NONE, List.of(), null, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, false, List.of());

    public static ClawbackState of(List<ClawbackEvent> history) {
        ClawbackState state = NONE;
        for (ClawbackEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    /// @throws IllegalStateException while there is none
    public ClawbackOpened opened() {
        return grounds.getLast();
    }

    public Money paid() {
        return grounds.isEmpty() ? Money.ZERO : opened().paid();
    }

    /// What is still to come.
    public Money open() {
        return demanded.minus(recovered).minus(writtenOff);
    }

    /// What came back because less was due, so that it could become due again. What came back for any other reason,
    /// such as deceit or an invalid patent, is not given a second time.
    public Money claimableAgain() {
        boolean reducedOnly = grounds.stream().allMatch(one -> one.ground() == ClawbackGround.AMOUNT_REDUCED);
        return reducedOnly ? recovered : Money.ZERO;
    }

    public ClawbackState after(ClawbackEvent event) {
        return switch (event) {
            case ClawbackOpened e -> {
                List<ClawbackOpened> all = new ArrayList<>(grounds);
                all.add(e);
                ClawbackStatus next = status == ClawbackStatus.APPEALED ? status : ClawbackStatus.OPEN;
                yield new ClawbackState(
                        next, List.copyOf(all), null, demanded, recovered, writtenOff, owedBack, barring, instalments);
            }
            case ClawbackProposed e ->
                new ClawbackState(
                        ClawbackStatus.PROPOSED,
                        grounds,
                        e,
                        demanded,
                        recovered,
                        writtenOff,
                        owedBack,
                        barring,
                        instalments);
            case ClawbackDecided e -> e.accepted() ? accepted() : at(ClawbackStatus.OPEN);
            case ClawbackScheduled e ->
                new ClawbackState(
                        status, grounds, proposal, demanded, recovered, writtenOff, owedBack, barring, e.instalments());
            case ClawbackRecovered e ->
                with(recovered.plus(e.amount()), writtenOff, owedBack).settled();
            case ClawbackWrittenOff e ->
                with(recovered, writtenOff.plus(e.amount()), owedBack).settled();
            case ClawbackAppealed e -> at(ClawbackStatus.APPEALED);
            case AppealDecided e ->
                e.upheld() ? this : at(proposal == null ? ClawbackStatus.OPEN : ClawbackStatus.DEMANDED);
            case ClawbackReversed e ->
                new ClawbackState(
                        ClawbackStatus.OPEN,
                        grounds,
                        null,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        owedBack.plus(recovered),
                        false,
                        List.of());
            case ClawbackRefunded e -> with(recovered, writtenOff, owedBack.minus(e.amount()));
        };
    }

    private ClawbackState accepted() {
        Money asked = proposal == null ? Money.ZERO : proposal.demanded();
        ClawbackState next = new ClawbackState(
                asked.isPositive() ? ClawbackStatus.DEMANDED : ClawbackStatus.KEPT,
                grounds,
                proposal,
                asked,
                recovered,
                writtenOff,
                owedBack,
                barring || (proposal != null && proposal.barredUntil() != null),
                List.of());
        return next.settled();
    }

    private ClawbackState with(Money back, Money given, Money owed) {
        return new ClawbackState(status, grounds, proposal, demanded, back, given, owed, barring, instalments);
    }

    private ClawbackState settled() {
        boolean over = status == ClawbackStatus.DEMANDED && !open().isPositive();
        return over ? at(ClawbackStatus.SETTLED) : this;
    }

    private ClawbackState at(ClawbackStatus next) {
        return new ClawbackState(
                next, grounds, proposal, demanded, recovered, writtenOff, owedBack, barring, instalments);
    }
}
