package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.ALREADY_SIGNED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_CANCELLED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_RETURNED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_REVERSED;
import static io.zhuanhua.contract.rules.ContractProblem.CONTRACT_VERIFIED;
import static io.zhuanhua.contract.rules.ContractProblem.NOT_A_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.SIGNED_BEFORE_CONTRACT;
import static io.zhuanhua.contract.rules.ContractProblem.SIGNED_IN_FUTURE;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractSigned;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The life of an accepted contract: signatures and cancellation. Each rule answers with the events that follow.
public final class LifeRules {

    private LifeRules() {}

    /// One side confirms the contract; the last one makes it signed, and verified if the register has been faster.
    ///
    /// @param signedOn day of the confirmation, or the date on the paper
    /// @param proxy whether a clerk enters it from the paper original
    /// @throws Refused if it is not a party, has signed already, or the day cannot be
    public static List<ContractEvent> sign(
            ContractState state, PartyId party, LocalDate signedOn, boolean proxy, LocalDate today) {
        requireOpen(state);
        Refused.unless(state.status() != ContractStatus.RETURNED, CONTRACT_RETURNED, "");
        Refused.unless(state.party(party).isPresent(), NOT_A_PARTY, "/onBehalfOf", party.text());
        Refused.unless(!state.signatures().containsKey(party), ALREADY_SIGNED, "");
        Refused.unless(!signedOn.isAfter(today), SIGNED_IN_FUTURE, "/signedOn", today.toString());
        LocalDate contractDay = state.submitted().signedOn();
        Refused.unless(!signedOn.isBefore(contractDay), SIGNED_BEFORE_CONTRACT, "/signedOn", contractDay.toString());
        List<ContractEvent> events = new ArrayList<>();
        events.add(new PartySigned(state.submitted().contract(), party, signedOn, proxy));
        if (state.unsigned().size() == 1) {
            LocalDate last = Stream.concat(
                            Stream.of(signedOn),
                            state.signatures().values().stream().map(PartySigned::signedOn))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            ContractSigned signed = new ContractSigned(state.submitted().contract(), last);
            events.add(signed);
            events.addAll(whenComplete(state.after(signed), today));
        }
        return events;
    }

    /// Nothing is done to a contract that has ended.
    ///
    /// @throws Refused `CONTRACT_CANCELLED` or `CONTRACT_REVERSED`
    public static void requireOpen(ContractState state) {
        Refused.unless(state.status() != ContractStatus.CANCELLED, CONTRACT_CANCELLED, "");
        Refused.unless(state.status() != ContractStatus.REVERSED, CONTRACT_REVERSED, "");
    }

    /// It will not be carried out.
    ///
    /// @throws Refused once it is verified: then it can only be undone, see [ClosingRules]
    public static List<ContractEvent> cancel(ContractState state, String reason, LocalDate today) {
        requireOpen(state);
        Refused.unless(state.status() != ContractStatus.VERIFIED, CONTRACT_VERIFIED, "");
        return List.of(new ContractCancelled(state.submitted().contract(), today, reason));
    }

    /// Verified as soon as all sides have signed and every patent is recorded.
    public static List<ContractEvent> whenComplete(ContractState state, LocalDate today) {
        if (state.status() != ContractStatus.SIGNED || !state.isFullyRecorded()) {
            return List.of();
        }
        LocalDate effectiveOn = state.proofs().values().stream()
                .filter(Proof.Recorded.class::isInstance)
                .map(proof -> ((Proof.Recorded) proof).effectiveOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return List.of(new TransferVerified(state.submitted().contract(), today, effectiveOn));
    }
}
