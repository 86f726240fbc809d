package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.TransferAwaited;
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
import org.jspecify.annotations.Nullable;

/// What follows for a contract from all that is known about its patents so far (domain.md §4.3). The whole of it is
/// judged anew every time, so that it does not matter in which order the records came, or how often: what stands
/// afterwards is exactly what [RegisterReading] reads.
public final class VerificationRules {

    private VerificationRules() {}

    /// @param history of one contract
    /// @return nothing when what is known stands already, and nothing for a contract that is not there or has ended
    public static List<ContractEvent> judge(
            List<ContractEvent> history, Known known, VerificationPolicy policy, LocalDate today) {
        Optional<ContractState> found = ContractState.of(history);
        if (found.isEmpty() || found.get().status().isEnd()) {
            return List.of();
        }
        ContractState now = found.get();
        Followed followed = Followed.of(history);
        List<ContractEvent> events =
                new ArrayList<>(RightsTold.level(now.submitted(), followed.rights(), known.register(), today));
        for (PricedPatent patent : now.submitted().patents()) {
            Proof proof = RegisterReading.of(now.submitted(), patent.number(), followed, known, policy)
                    .orElse(null);
            if (!Objects.equals(proof, now.proofs().get(patent.number()))) {
                ContractEvent event = told(now.submitted().contract(), patent.number(), proof, today);
                events.add(event);
                now = now.after(event);
            }
        }
        events.addAll(LifeRules.whenComplete(now, today));
        return events;
    }

    private static ContractEvent told(
            ContractId contract, PatentNumber patent, @Nullable Proof proof, LocalDate today) {
        return switch (proof) {
            case null -> new TransferAwaited(contract, patent, today);
            case Proof.Recorded found ->
                new TransferRecorded(
                        contract, patent, found.record(), found.code(), found.effectiveOn(), found.grade());
            case Proof.Mismatched found ->
                new TransferMismatched(contract, patent, found.record(), found.reason(), today);
        };
    }
}
