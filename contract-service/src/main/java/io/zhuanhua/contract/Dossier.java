package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One contract: what happened to it, oldest first, and what that adds up to.
public record Dossier(List<Envelope> entries, ContractState state) {

    /// Empty when nothing happened: there is no such contract.
    static Optional<Dossier> of(List<Envelope> entries) {
        List<ContractEvent> events =
                entries.stream().map(entry -> (ContractEvent) entry.event()).toList();
        return ContractState.of(events).map(state -> new Dossier(entries, state));
    }

    /// What happened to it, without by whom and when.
    public List<ContractEvent> events() {
        return entries.stream().map(entry -> (ContractEvent) entry.event()).toList();
    }

    /// How it stood right after the entry of that version.
    Dossier asOf(int version) {
        return of(entries.subList(0, version)).orElseThrow();
    }

    /// Version of the newest entry: the ETag.
    public int version() {
        return entries.size();
    }

    /// Whether a clerk entered it, as it reads now, for the agency (代录).
    public boolean isProxy() {
        return text().actor().role() == Role.CLERK;
    }

    /// The entry that says how it reads now.
    private Envelope text() {
        return entries.stream()
                .filter(entry -> entry.event() instanceof ContractAmended)
                .reduce((former, later) -> later)
                .orElseGet(entries::getFirst);
    }

    /// The paper that was entered under that number.
    Optional<EvidenceEntered> paper(RecordId number) {
        return entered(number).map(entry -> (EvidenceEntered) entry.event());
    }

    /// Whether that account entered the paper.
    public boolean isPaperOf(RecordId number, String account) {
        return entered(number)
                .filter(entry -> entry.actor().account().equals(account))
                .isPresent();
    }

    private Optional<Envelope> entered(RecordId number) {
        return entries.stream()
                .filter(entry -> entry.event() instanceof EvidenceEntered paper
                        && paper.record().equals(number))
                .findFirst();
    }

    /// Whether this unit is one of its agencies.
    public boolean isAgency(@Nullable CreditCode unit) {
        return state.party(unit)
                .filter(party -> party.role() == PartyRole.AGENCY)
                .isPresent();
    }

    /// Whether that account entered it as it reads now.
    boolean isEnteredBy(String account) {
        return text().actor().account().equals(account);
    }
}
