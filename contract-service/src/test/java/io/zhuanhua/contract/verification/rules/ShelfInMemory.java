package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One contract and the register, as the verification reader keeps them, without a database.
final class ShelfInMemory {

    private final Map<RecordId, RegisterRecorded> shelf = new LinkedHashMap<>();
    private final LocalDate today;
    private final VerificationPolicy policy;
    private final List<ContractEvent> history = new ArrayList<>();
    private final List<OtherName> names = new ArrayList<>();

    ShelfInMemory(LocalDate today) {
        this(today, new VerificationPolicy(0, true, true, 180));
    }

    ShelfInMemory(LocalDate today, VerificationPolicy policy) {
        this.today = today;
        this.policy = policy;
    }

    void submit(ContractSubmitted contract) {
        history.add(contract);
        judge();
    }

    /// A clerk links a name, in this contract or in another.
    void link(OtherName name) {
        names.add(name);
        judge();
    }

    /// A clerk enters a paper.
    void enters(EvidenceEntered paper) {
        history.add(paper);
        judge();
    }

    /// Signs, or waits for the contract to be there: a person can only sign what is handed in.
    void sign(CreditCode party) {
        ContractState now = state();
        if (!now.signatures().containsKey(PartyId.of(party))) {
            history.addAll(
                    LifeRules.sign(now, PartyId.of(party), now.submitted().signedOn(), false, today));
        }
    }

    void arrives(RegisterRecorded record) {
        shelf.putIfAbsent(record.record(), record);
        judge();
    }

    ContractState state() {
        return ContractState.of(history).orElseThrow();
    }

    /// What has been told of the rights, and the papers.
    Followed followed() {
        return Followed.of(history);
    }

    List<ContractEvent> history() {
        return List.copyOf(history);
    }

    private void judge() {
        Set<RecordId> superseded = shelf.values().stream()
                .flatMap(fact -> Optional.ofNullable(fact.supersedes()).stream())
                .collect(Collectors.toSet());
        List<ShelvedRecord> all = shelf.values().stream()
                .map(fact -> new ShelvedRecord(fact, superseded.contains(fact.record())))
                .toList();
        history.addAll(VerificationRules.judge(history(), new Known(all, names), policy, today));
    }
}
