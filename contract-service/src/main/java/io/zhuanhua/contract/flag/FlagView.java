package io.zhuanhua.contract.flag;

import io.zhuanhua.contract.flag.rules.FlagState;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One doubt as staff read it.
///
/// @param state `OPEN`, `PROPOSED` (waits for a second person) or `RESOLVED`
/// @param contracts ids of those concerned, the one that gave rise to it first
/// @param units credit codes of those whose relation is doubted
/// @param proposal what waits for a second person, or waited
public record FlagView(
        String id,
        FlagKind what,
        String state,
        String finding,
        LocalDate raisedOn,
        List<String> contracts,
        List<String> patents,
        List<String> units,
        @Nullable Decision proposal,
        @Nullable Decision resolution) {

    /// @param by account of whoever proposed; null for a resolution, whose persons stand in its events
    public record Decision(
            List<String> payable,
            List<String> barred,
            String reason,
            @Nullable String document,
            LocalDate on,
            @Nullable String by) {}

    static FlagView of(FlagState state) {
        FlagResolutionProposed proposal = state.proposal();
        FlagResolved resolved = state.resolved();
        return new FlagView(
                state.raised().flag().text(),
                state.raised().what(),
                resolved != null ? "RESOLVED" : proposal != null ? "PROPOSED" : "OPEN",
                state.raised().finding(),
                state.raised().raisedOn(),
                texts(state.raised().contracts()),
                state.raised().patents().stream().map(PatentNumber::shown).toList(),
                state.raised().units().stream().map(PartyId::text).toList(),
                proposal == null
                        ? null
                        : new Decision(
                                texts(proposal.payable()),
                                List.of(),
                                proposal.reason(),
                                proposal.document(),
                                proposal.proposedOn(),
                                state.proposer() == null
                                        ? null
                                        : state.proposer().account()),
                resolved == null
                        ? null
                        : new Decision(
                                texts(resolved.payable()),
                                texts(resolved.barred()),
                                resolved.reason(),
                                resolved.document(),
                                resolved.resolvedOn(),
                                null));
    }

    private static List<String> texts(List<ContractId> contracts) {
        return contracts.stream().map(ContractId::text).toList();
    }
}
