package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sides of a contract as they can be found among the names the register publishes.
final class Sides {

    private final List<Party> transferors;
    private final List<Party> transferees;
    private final List<OtherName> names;

    Sides(ContractSubmitted contract, List<OtherName> names) {
        this.transferors = of(contract, PartyRole.TRANSFEROR);
        this.transferees = of(contract, PartyRole.TRANSFEREE);
        this.names = names;
    }

    /// Whether the record takes the right, or gives the licence, from the transferors.
    boolean beforeFits(RegisterRecorded record) {
        return areAllAmong(record.before(), transferors, record.effectiveOn());
    }

    /// Whether it brings it to the transferees.
    boolean afterFits(RegisterRecorded record) {
        return areAllAmong(record.after(), transferees, record.effectiveOn());
    }

    /// Whether it takes it away from the transferees.
    boolean leavesTransferees(RegisterRecorded record) {
        return areAllAmong(record.before(), transferees, record.effectiveOn());
    }

    /// Whether it brings it back to the transferors.
    boolean isBack(RegisterRecorded record) {
        return leavesTransferees(record) && areAllAmong(record.after(), transferors, record.effectiveOn());
    }

    private boolean areAllAmong(List<String> published, List<Party> sides, LocalDate day) {
        Set<String> plain = PartyNames.in(published);
        return sides.stream().allMatch(side -> named(side, day).stream().anyMatch(plain::contains));
    }

    /// Plain names of a side on that day.
    private Set<String> named(Party side, LocalDate day) {
        Set<String> named = new HashSet<>();
        named.add(PartyNames.plain(side.name()));
        names.stream()
                .filter(other -> other.unit().equals(side.id()) && other.isBorneOn(day))
                .forEach(other -> named.add(PartyNames.plain(other.name())));
        return named;
    }

    private static List<Party> of(ContractSubmitted contract, PartyRole role) {
        return contract.parties().stream().filter(party -> party.role() == role).toList();
    }
}
