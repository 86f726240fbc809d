package io.zhuanhua.subsidy.rules.clawback;

import io.zhuanhua.events.ClawbackEvent.ClawbackGround;
import io.zhuanhua.events.ClawbackEvent.ClawbackOpened;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.time.LocalDate;
import java.util.List;

/// What has come up against money that is paid, or on its way. It opens a case and decides nothing.
public final class Opening {

    private Opening() {}

    /// @param suggested what the rules would ask back; zero where they give no figure
    public static List<DomainEvent> open(
            ApplicationState state, ClawbackGround ground, String finding, Money suggested, LocalDate today) {
        if (!state.status().isOnItsWay()) {
            return List.of();
        }
        return List.of(new ClawbackOpened(
                state.asked().applied().application(),
                state.asked().applied().caseNumber(),
                state.asked().applied().agency(),
                state.asked().applied().agencyName(),
                ground,
                finding,
                state.proposed().amount(),
                suggested,
                today));
    }

    /// The transfer is undone, or the register no longer shows it: all of it (story 13).
    public static List<DomainEvent> reversed(ApplicationState state, String finding, LocalDate today) {
        return state.status().isOnItsWay()
                ? open(
                        state,
                        ClawbackGround.TRANSFER_REVERSED,
                        finding,
                        state.proposed().amount(),
                        today)
                : List.of();
    }

    /// The contract was amended. Downwards: the difference by the policy and the ledgers the decision rested on;
    /// upwards nothing follows (story 12).
    ///
    /// @param policy the version the decision was made under
    public static List<DomainEvent> amended(
            ApplicationState state, ContractSubmitted text, Policy policy, LocalDate today) {
        if (!state.status().isOnItsWay()) {
            return List.of();
        }
        Computation decision = state.proposed().decision();
        Money due = Computing.replay(policy, amended(decision, text)).amount();
        Money tooMuch = decision.amount().minus(due);
        if (!tooMuch.isPositive()) {
            return List.of();
        }
        String finding = "技术交易额由 " + value(decision, Computing.TECHNICAL) + " 元调减为 "
                + text.amounts().technical() + " 元, 按原政策应为 " + due + " 元";
        return open(state, ClawbackGround.AMOUNT_REDUCED, finding, tooMuch, today);
    }

    /// A clerk says that the money was obtained by deceit.
    ///
    /// @throws Refused `NOT_PAID`
    public static List<DomainEvent> fraud(ApplicationState state, String reason, LocalDate today) {
        Refused.unless(state.status() == ApplicationStatus.PAID, SubsidyProblem.NOT_PAID, "");
        return open(state, ClawbackGround.FRAUD, reason, state.proposed().amount(), today);
    }

    private static Computation amended(Computation decision, ContractSubmitted text) {
        List<Computation.Input> inputs = decision.inputs().stream()
                .map(input -> switch (input.name()) {
                    case Computing.TOTAL ->
                        new Computation.Input(
                                input.name(), text.amounts().total().toString(), input.eventId());
                    case Computing.TECHNICAL ->
                        new Computation.Input(
                                input.name(), text.amounts().technical().toString(), input.eventId());
                    default -> input;
                })
                .toList();
        return new Computation(
                decision.policyId(),
                decision.policyVersion(),
                decision.citation(),
                inputs,
                decision.steps(),
                decision.amount());
    }

    private static String value(Computation decision, String name) {
        return decision.inputs().stream()
                .filter(input -> input.name().equals(name))
                .map(Computation.Input::value)
                .findFirst()
                .orElse("");
    }
}
