package io.zhuanhua.contract.draft;

import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Drafts of an agency, seen by everybody in it, and drafts of a clerk, seen by nobody else.
@ApplicationScoped
public class DraftDesk {

    private static final int MOST = 200;

    private final ContractDesk contracts;
    private final DraftTable table;
    private final Caller caller;

    DraftDesk(ContractDesk contracts, DraftTable table, Caller caller) {
        this.contracts = contracts;
        this.table = table;
        this.caller = caller;
    }

    /// Keeps a new one as typed. The same command again is the same draft.
    ///
    /// @throws Refused `DRAFTS_TOO_MANY`
    public Draft begin(Command command, SubmitContract typed) {
        String owner = owner();
        UUID id = UUID.nameUUIDFromBytes(command.key().getBytes(StandardCharsets.UTF_8));
        List<Draft> there = table.list(owner);
        boolean known = there.stream().anyMatch(draft -> draft.id().equals(id));
        Refused.unless(known || there.size() < MOST, DraftProblem.DRAFTS_TOO_MANY, "", String.valueOf(MOST));
        return keep(owner, id, typed);
    }

    /// Keeps it as typed, in the place of what was kept.
    ///
    /// @throws NotFoundException for a draft of somebody else as for none
    public Draft keep(UUID id, SubmitContract typed) {
        return keep(owner(), id, typed.unmasked(kept(id).contract()));
    }

    private Draft keep(String owner, UUID id, SubmitContract typed) {
        Draft draft = Draft.of(id, typed, Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS));
        table.keep(owner, draft);
        return draft.masked();
    }

    /// As it may be shown.
    ///
    /// @throws NotFoundException for a draft of somebody else as for none
    public Draft show(UUID id) {
        return kept(id).masked();
    }

    private Draft kept(UUID id) {
        return table.find(owner(), id).orElseThrow(NotFoundException::new);
    }

    /// Newest first, as they may be shown.
    public List<Draft> list() {
        return table.list(owner()).stream().map(Draft::masked).toList();
    }

    public void remove(UUID id) {
        show(id);
        table.remove(owner(), id);
    }

    /// Hands it in, and it is no draft any more. Killed in between, the draft is still there and handing it in again
    /// gives the same contract.
    ///
    /// @throws Refused with everything wrong with it; the draft stays
    public ContractSubmitted submit(Command command, UUID id) {
        return submit(command, id, kept(id).contract());
    }

    /// The same with what was typed last.
    public ContractSubmitted submit(Command command, UUID id, SubmitContract typed) {
        String owner = owner();
        Command once = new Command("draft/" + id, command.bodyDigest(), command.actor(), null, null);
        SubmitContract whole = table.find(owner, id)
                .map(draft -> typed.unmasked(draft.contract()))
                .orElse(typed);
        ContractSubmitted submitted = contracts.submit(once, whole);
        table.remove(owner, id);
        return submitted;
    }

    private String owner() {
        caller.require(Role.AGENCY, Role.CLERK);
        CreditCode unit = caller.unit();
        return caller.is(Role.CLERK) || unit == null ? "account " + caller.account() : unit.text();
    }
}
