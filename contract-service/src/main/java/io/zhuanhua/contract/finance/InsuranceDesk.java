package io.zhuanhua.contract.finance;

import static io.zhuanhua.contract.finance.rules.FinanceProblem.FINANCE_NOT_OWN;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.POLICY_KNOWN;
import static io.zhuanhua.contract.finance.rules.FinanceProblem.POLICY_KNOWN_ELSEWHERE;

import io.zhuanhua.contract.finance.rules.EndInsurance;
import io.zhuanhua.contract.finance.rules.InsuranceRules;
import io.zhuanhua.contract.finance.rules.InsuranceState;
import io.zhuanhua.contract.finance.rules.RecordClaim;
import io.zhuanhua.contract.finance.rules.RecordInsurance;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PolicyNumberUsed;
import io.zhuanhua.events.InsuranceId;
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

/// The only class that appends to policies. Its sides, staff and auditors see a policy; the insured enters and changes
/// its own, a clerk everybody's.
@ApplicationScoped
public class InsuranceDesk {

    private static final Role[] WRITERS = {Role.CLERK, Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY};

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;

    InsuranceDesk(Journal journal, LegalClock clock, Caller caller) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
    }

    /// A policy with the version it was read at.
    public record Found(InsuranceState state, History history) {}

    /// Takes a policy in, once: its number with its insurer is version 1 of a stream of its own.
    public Found record(Command command, RecordInsurance typed) {
        caller.require(WRITERS);
        InsuranceRecorded policy = InsuranceRules.read(typed, new InsuranceId(Ids.text()), clock.today());
        mayWrite(policy);
        PolicyNumberUsed used =
                new PolicyNumberUsed(policy.insurer().creditCode(), policy.number(), policy.insurance(), clock.today());
        InsuranceRecorded taken = journal.decide(command, Set.of(used.stream()), histories -> {
                    histories.of(used.stream()).events(PolicyNumberUsed.class).stream()
                            .findFirst()
                            .ifPresent(this::refuse);
                    return List.of(used, policy);
                })
                .only(InsuranceRecorded.class);
        return show(taken.insurance());
    }

    /// @throws NotFoundException if there is none, or it concerns others
    public Found show(InsuranceId id) {
        Found found = found(journal.read(stream(id))).orElseThrow(NotFoundException::new);
        if (!sees(found.state())) {
            throw new NotFoundException();
        }
        return found;
    }

    public Found claim(Command command, InsuranceId id, @Nullable String ifMatch, RecordClaim typed) {
        return after(command, id, ifMatch, (state, today) -> InsuranceRules.claim(state, typed, today));
    }

    public Found end(Command command, InsuranceId id, @Nullable String ifMatch, EndInsurance typed) {
        return after(command, id, ifMatch, (state, today) -> InsuranceRules.end(state, typed, today));
    }

    /// Whether the caller may change it.
    public boolean writes(InsuranceState state) {
        return caller.is(Role.CLERK)
                || (caller.is(WRITERS) && caller.owns(state.recorded().insured().creditCode()));
    }

    private Found after(
            Command command,
            InsuranceId id,
            @Nullable String ifMatch,
            BiFunction<InsuranceState, LocalDate, FinanceEvent> rule) {
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

    private void mayWrite(InsuranceRecorded policy) {
        boolean own = caller.is(Role.CLERK) || caller.owns(policy.insured().creditCode());
        Refused.unless(own, FINANCE_NOT_OWN, "/insured/creditCode");
    }

    /// Points to the first, for who may see it.
    private void refuse(PolicyNumberUsed first) {
        boolean seen = found(journal.read(stream(first.insurance())))
                .filter(it -> sees(it.state()))
                .isPresent();
        throw seen
                ? new Refused(POLICY_KNOWN, "/number", first.insurance().text())
                : new Refused(POLICY_KNOWN_ELSEWHERE, "/number");
    }

    private boolean sees(InsuranceState state) {
        return caller.readsAll() || state.concerns(caller.unit());
    }

    private static Optional<Found> found(History history) {
        return InsuranceState.of(history.events(FinanceEvent.class)).map(state -> new Found(state, history));
    }

    private static String stream(InsuranceId id) {
        return "insurance-" + id.text();
    }
}
