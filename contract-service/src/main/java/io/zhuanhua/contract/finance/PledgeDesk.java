package io.zhuanhua.contract.finance;

import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_NOT_OWN;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.PLEDGE_KNOWN;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.PLEDGE_KNOWN_ELSEWHERE;

import io.zhuanhua.contract.finance.rules.ChangePledge;
import io.zhuanhua.contract.finance.rules.PledgeRules;
import io.zhuanhua.contract.finance.rules.PledgeState;
import io.zhuanhua.contract.finance.rules.RecordPledge;
import io.zhuanhua.contract.finance.rules.ReleasePledge;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FinanceEvent.PledgeNumberUsed;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.PledgeId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The only class that appends to pledges. Its sides, staff and auditors see a pledge; the borrower enters and changes
/// its own, a clerk everybody's.
@ApplicationScoped
public class PledgeDesk {

    private static final Role[] WRITERS = {Role.CLERK, Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY};

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;

    PledgeDesk(Journal journal, LegalClock clock, Caller caller) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
    }

    /// A pledge with the version it was read at.
    public record Found(PledgeState state, History history) {}

    /// Takes a pledge in, once: its registration number is version 1 of a stream of its own.
    public Found record(Command command, RecordPledge typed) {
        caller.require(WRITERS);
        PledgeRecorded pledge = PledgeRules.read(typed, new PledgeId(Ids.text()), clock.today());
        mayWrite(pledge);
        PledgeNumberUsed used = new PledgeNumberUsed(pledge.number(), pledge.pledge(), clock.today());
        PledgeRecorded taken = journal.decide(command, Set.of(used.stream()), histories -> {
                    histories.of(used.stream()).events(PledgeNumberUsed.class).stream()
                            .findFirst()
                            .ifPresent(this::refuse);
                    return List.of(used, pledge);
                })
                .only(PledgeRecorded.class);
        return show(taken.pledge());
    }

    /// @throws NotFoundException if there is none, or it concerns others
    public Found show(PledgeId id) {
        Found found = found(journal.read(stream(id))).orElseThrow(NotFoundException::new);
        if (!sees(found.state())) {
            throw new NotFoundException();
        }
        return found;
    }

    public Found change(Command command, PledgeId id, @Nullable String ifMatch, ChangePledge typed) {
        return after(command, id, ifMatch, (state, today) -> PledgeRules.change(state, typed, today));
    }

    public Found release(Command command, PledgeId id, @Nullable String ifMatch, ReleasePledge typed) {
        return after(command, id, ifMatch, (state, today) -> PledgeRules.release(state, typed, today));
    }

    /// Whether the caller may change it.
    public boolean writes(PledgeState state) {
        return caller.is(Role.CLERK)
                || (caller.is(WRITERS)
                        && caller.owns(state.recorded().borrower().creditCode()));
    }

    private Found after(
            Command command,
            PledgeId id,
            @Nullable String ifMatch,
            BiFunction<PledgeState, LocalDate, FinanceEvent> rule) {
        caller.require(WRITERS);
        journal.decide(command, Set.of(stream(id)), histories -> {
            Found found = found(histories.of(stream(id)))
                    .filter(it -> sees(it.state()))
                    .orElseThrow(NotFoundException::new);
            mayWrite(found.state().recorded());
            StreamVersion.check(ifMatch, found.history().version());
            return List.of(rule.apply(found.state(), clock.today()));
        });
        return show(id);
    }

    private void mayWrite(PledgeRecorded pledge) {
        boolean own = caller.is(Role.CLERK) || caller.owns(pledge.borrower().creditCode());
        Refused.unless(own, FINANCE_NOT_OWN, "/borrower/creditCode");
    }

    /// Points to the first, for who may see it.
    private void refuse(PledgeNumberUsed first) {
        boolean seen = found(journal.read(stream(first.pledge())))
                .filter(it -> sees(it.state()))
                .isPresent();
        throw seen
                ? new Refused(PLEDGE_KNOWN, "/number", first.pledge().text())
                : new Refused(PLEDGE_KNOWN_ELSEWHERE, "/number");
    }

    private boolean sees(PledgeState state) {
        return caller.readsAll() || state.concerns(caller.unit());
    }

    private static Optional<Found> found(History history) {
        return PledgeState.of(history.events(FinanceEvent.class)).map(state -> new Found(state, history));
    }

    private static String stream(PledgeId id) {
        return "pledge-" + id.text();
    }
}
