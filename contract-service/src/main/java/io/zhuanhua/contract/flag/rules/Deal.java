package io.zhuanhua.contract.flag.rules;

import io.zhuanhua.contract.rules.TransferTypes;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one contract is compared by.
///
/// @param registration 技术合同登记编号, if it has one
public record Deal(
        ContractId contract,
        Set<PartyId> transferors,
        Set<PartyId> transferees,
        Set<PartyId> agencies,
        Set<PatentNumber> patents,
        LocalDate signedOn,
        boolean licence,
        @Nullable String registration) {

    public static Deal of(ContractSubmitted contract) {
        return new Deal(
                contract.contract(),
                units(contract, PartyRole.TRANSFEROR),
                units(contract, PartyRole.TRANSFEREE),
                units(contract, PartyRole.AGENCY),
                contract.patents().stream().map(PricedPatent::number).collect(Collectors.toUnmodifiableSet()),
                contract.signedOn(),
                TransferTypes.isLicence(contract.transferType()),
                contract.technicalContractNumber());
    }

    private static Set<PartyId> units(ContractSubmitted contract, PartyRole role) {
        return contract.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Those it is between, in a form two deals can be found by: the same text for the same transferors, transferees
    /// and agencies.
    public String between() {
        return sorted(transferors) + ">" + sorted(transferees) + "/" + sorted(agencies);
    }

    /// All its units, each side in turn.
    public Stream<PartyId> units() {
        return Stream.of(transferors, transferees, agencies).flatMap(Set::stream);
    }

    boolean hasSidesOf(Deal other) {
        return transferors.equals(other.transferors) && transferees.equals(other.transferees);
    }

    private static String sorted(Set<PartyId> units) {
        return units.stream().map(PartyId::text).sorted().collect(Collectors.joining(","));
    }
}
