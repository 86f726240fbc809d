package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What follows for a contract from all that the register has said so far about its patents (domain.md §4.3). The whole
/// of it is judged anew every time, so that it does not matter in which order the records came, or how often.
public final class VerificationRules {

    private VerificationRules() {}

    /// @param register everything on the shelf about the contract's patents, superseded records too
    /// @return nothing when what is known stands already
    public static List<ContractEvent> judge(ContractState state, List<ShelvedRecord> register, LocalDate today) {
        if (state.status() == ContractStatus.CANCELLED) {
            return List.of();
        }
        List<ContractEvent> events = new ArrayList<>();
        ContractState now = state;
        for (PricedPatent patent : state.submitted().patents()) {
            Optional<Proof> proof = RegisterReading.of(state.submitted(), patent.number(), register);
            if (proof.isPresent() && !Objects.equals(proof.get(), state.proofs().get(patent.number()))) {
                ContractEvent event = told(state.submitted().contract(), patent.number(), proof.get(), today);
                events.add(event);
                now = now.after(event);
            }
        }
        events.addAll(LifeRules.whenComplete(now, today));
        return events;
    }

    private static ContractEvent told(ContractId contract, PatentNumber patent, Proof proof, LocalDate today) {
        return switch (proof) {
            case Proof.Recorded found ->
                new TransferRecorded(
                        contract, patent, found.record(), found.code(), found.effectiveOn(), found.grade());
            case Proof.Mismatched found ->
                new TransferMismatched(contract, patent, found.record(), found.reason(), today);
        };
    }
}
