package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps what the contract's readers have been told of the rights in its patents level with the register.
final class RightsTold {

    private RightsTold() {}

    /// What is new, and what was corrected away; nothing when all is told.
    static List<ContractEvent> level(
            ContractSubmitted contract,
            Map<RecordId, RightChanged> told,
            List<ShelvedRecord> register,
            LocalDate today) {
        Set<PatentNumber> own = new HashSet<>();
        contract.patents().stream().map(PricedPatent::number).forEach(own::add);
        List<ContractEvent> events = new ArrayList<>();
        for (ShelvedRecord shelved : register) {
            RegisterRecorded fact = shelved.fact();
            Optional<RightChange> change = Rights.meaning(fact.code());
            if (change.isEmpty() || !own.contains(fact.patent())) {
                continue;
            }
            boolean isTold = told.containsKey(fact.record());
            if (shelved.superseded() && isTold) {
                events.add(new RightCorrected(contract.contract(), fact.patent(), fact.record(), today));
            } else if (!shelved.superseded() && !isTold) {
                events.add(changed(contract, fact, change.get(), today));
            }
        }
        return events;
    }

    private static RightChanged changed(
            ContractSubmitted contract, RegisterRecorded fact, RightChange change, LocalDate today) {
        return new RightChanged(
                contract.contract(),
                fact.patent(),
                change,
                fact.record(),
                fact.code(),
                fact.effectiveOn(),
                fact.recordalNumber(),
                fact.grade(),
                today);
    }
}
