package io.zhuanhua.contract.flag;

import static io.zhuanhua.contract.flag.rules.FlagProblem.RELATION_TO_ITSELF;
import static io.zhuanhua.contract.flag.rules.FlagProblem.RELATION_UNKNOWN;

import io.zhuanhua.contract.flag.rules.FlagState;
import io.zhuanhua.contract.flag.rules.Resolution;
import io.zhuanhua.contract.flag.rules.ResolutionRules;
import io.zhuanhua.contract.rules.TypedTexts;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.FlagEvent.Relation;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.FlagId;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The only class that appends to doubts. Staff and auditors see them, clerks and reviewers resolve them; no agency
/// learns of another's contract.
@ApplicationScoped
public class FlagDesk {

    private static final int LONGEST = 500;

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;

    FlagDesk(Journal journal, LegalClock clock, Caller caller) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
    }

    /// A decision as typed.
    ///
    /// @param payable ids of the contracts that nothing shall stand against any more; none bars all
    /// @param document number or title of the paper it rests on
    public record ResolveFlag(
            @Nullable List<@Nullable String> payable,
            @Nullable String reason,
            @Nullable String document) {}

    /// A relation as typed.
    ///
    /// @param relation name of a [Relation]
    /// @param source where it is known from
    public record RelateUnits(
            @Nullable String one,
            @Nullable String other,
            @Nullable String relation,
            @Nullable String source) {}

    /// @throws NotFoundException if there is none
    public FlagState show(FlagId id) {
        caller.require(caller.readsAll());
        return state(journal.read(stream(id)));
    }

    /// Ends a doubt, or proposes to where that takes a second person.
    ///
    /// @throws Refused if it is resolved, or what is asked does not fit
    public FlagState resolve(Command command, FlagId id, ResolveFlag typed) {
        caller.require(Role.CLERK, Role.REVIEWER);
        Checks checks = new Checks();
        String reason = checks.text("/reason", typed.reason(), LONGEST);
        String document = checks.optionalText("/document", typed.document(), LONGEST);
        List<ContractId> payable = typed.payable() == null
                ? List.of()
                : typed.payable().stream()
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isBlank())
                        .map(ContractId::new)
                        .distinct()
                        .toList();
        journal.decide(command, Set.of(stream(id)), histories -> {
            FlagState state = state(histories.of(stream(id)));
            checks.refuseIfAny();
            Resolution asked = new Resolution(payable, Objects.requireNonNull(reason), document);
            return List.<DomainEvent>copyOf(ResolutionRules.resolve(state, asked, command.actor(), clock.today()));
        });
        return show(id);
    }

    /// Records that two units belong together. The same again changes nothing but the ground.
    public UnitsRelated relate(Command command, RelateUnits typed) {
        caller.require(Role.CLERK);
        Checks checks = new Checks();
        CreditCode one = checks.required("/one", typed.one(), CreditCode::parse);
        CreditCode other = checks.required("/other", typed.other(), CreditCode::parse);
        Relation relation = checks.required(
                "/relation", typed.relation(), text -> TypedTexts.oneOf(Relation.values(), text, RELATION_UNKNOWN));
        String source = checks.text("/source", typed.source(), LONGEST);
        checks.that(one == null || !one.equals(other), RELATION_TO_ITSELF, "/other");
        checks.refuseIfAny();
        boolean inOrder = Objects.requireNonNull(one)
                        .text()
                        .compareTo(Objects.requireNonNull(other).text())
                < 0;
        UnitsRelated related = new UnitsRelated(
                inOrder ? one : other,
                inOrder ? other : one,
                Objects.requireNonNull(relation),
                Objects.requireNonNull(source),
                clock.today());
        return journal.decide(command, Set.of(related.stream()), histories -> List.of(related))
                .only(UnitsRelated.class);
    }

    private static FlagState state(History history) {
        return FlagState.of(history.entries()).orElseThrow(NotFoundException::new);
    }

    private static String stream(FlagId id) {
        return "flag-" + id.text();
    }
}
