package io.zhuanhua.contract.flag.rules;

import static io.zhuanhua.contract.flag.rules.FlagProblem.CONTRACT_NOT_CONCERNED;
import static io.zhuanhua.contract.flag.rules.FlagProblem.FLAG_DOCUMENT_REQUIRED;
import static io.zhuanhua.contract.flag.rules.FlagProblem.FLAG_RESOLVED;
import static io.zhuanhua.contract.flag.rules.FlagProblem.RESOLUTION_DIFFERS;
import static io.zhuanhua.contract.flag.rules.FlagProblem.SECOND_PERSON_REQUIRED;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// How a doubt ends. Money between related parties takes two persons, a reason and a paper (story 25); every other
/// decision one person and a reason.
public final class ResolutionRules {

    private ResolutionRules() {}

    /// @param asked the decision
    /// @param by who takes it
    /// @throws Refused if it is resolved, or what is asked does not fit the doubt
    public static List<FlagEvent> resolve(FlagState state, Resolution asked, Actor by, LocalDate today) {
        Refused.unless(state.resolved() == null, FLAG_RESOLVED, "");
        Set<ContractId> concerned = Set.copyOf(state.raised().contracts());
        for (ContractId contract : asked.payable()) {
            Refused.unless(concerned.contains(contract), CONTRACT_NOT_CONCERNED, "/payable", contract.text());
        }
        boolean override = state.raised().what() == FlagKind.RELATED_PARTY
                && !asked.payable().isEmpty();
        if (!override) {
            return List.of(resolved(state, asked, today));
        }
        Refused.unless(asked.document() != null, FLAG_DOCUMENT_REQUIRED, "/document");
        FlagResolutionProposed proposal = state.proposal();
        Actor proposer = state.proposer();
        if (proposal == null || proposer == null) {
            return List.of(new FlagResolutionProposed(
                    state.raised().flag(), asked.payable(), asked.reason(), asked.document(), today));
        }
        Refused.unless(!proposer.account().equals(by.account()), SECOND_PERSON_REQUIRED, "");
        boolean same = Set.copyOf(proposal.payable()).equals(Set.copyOf(asked.payable()));
        Refused.unless(same, RESOLUTION_DIFFERS, "/payable");
        return List.of(resolved(state, asked, today));
    }

    private static FlagResolved resolved(FlagState state, Resolution asked, LocalDate today) {
        List<ContractId> barred = state.raised().contracts().stream()
                .filter(contract -> !asked.payable().contains(contract))
                .toList();
        return new FlagResolved(
                state.raised().flag(), asked.payable(), barred, asked.reason(), asked.document(), today);
    }
}
