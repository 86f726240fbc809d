package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.RecordId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One contract and the register, as the verification reader keeps them, without a database.
final class ShelfInMemory {

    private final Map<RecordId, RegisterRecorded> shelf = new LinkedHashMap<>();
    private final LocalDate today;
    private @Nullable ContractState state;

    ShelfInMemory(LocalDate today) {
        this.today = today;
    }

    void submit(ContractSubmitted contract) {
        state = ContractState.of(List.of(contract)).orElseThrow();
        judge();
    }

    /// Signs, or waits for the contract to be there: a person can only sign what is handed in.
    void sign(CreditCode party) {
        ContractState now = state();
        if (!now.signatures().containsKey(party)) {
            apply(LifeRules.sign(now, party, now.submitted().signedOn(), false, today));
        }
    }

    void arrives(RegisterRecorded record) {
        shelf.putIfAbsent(record.record(), record);
        judge();
    }

    ContractState state() {
        return Optional.ofNullable(state).orElseThrow();
    }

    private void judge() {
        if (state != null) {
            Set<RecordId> superseded = shelf.values().stream()
                    .flatMap(fact -> Optional.ofNullable(fact.supersedes()).stream())
                    .collect(Collectors.toSet());
            List<ShelvedRecord> all = shelf.values().stream()
                    .map(fact -> new ShelvedRecord(fact, superseded.contains(fact.record())))
                    .toList();
            apply(VerificationRules.judge(state, all, today));
        }
    }

    private void apply(List<ContractEvent> events) {
        events.forEach(event -> state = state().after(event));
    }
}
