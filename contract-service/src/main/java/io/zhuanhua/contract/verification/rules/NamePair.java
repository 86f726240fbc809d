package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A side as the contract names it, beside what the register publishes at its place.
///
/// @param published names in the register that could be the side's, those of other sides left out
/// @param same whether they are the same but for width, brackets and spaces
public record NamePair(Party party, List<String> published, boolean same) {

    /// The sides that give and take, in the order of the contract.
    public static List<NamePair> of(ContractSubmitted contract, RegisterRecorded record) {
        List<NamePair> pairs = new ArrayList<>();
        for (Party party : contract.parties()) {
            if (party.role() != PartyRole.AGENCY) {
                pairs.add(pair(contract, party, record));
            }
        }
        return pairs;
    }

    private static NamePair pair(ContractSubmitted contract, Party party, RegisterRecorded record) {
        List<String> there = party.role() == PartyRole.TRANSFEROR ? record.before() : record.after();
        String own = PartyNames.plain(party.name());
        boolean same = PartyNames.in(there).contains(own);
        Set<String> others = PartyNames.in(contract.parties().stream()
                .filter(other -> other.role() == party.role() && !other.equals(party))
                .map(Party::name)
                .toList());
        List<String> published = there.stream()
                .filter(name -> same ? PartyNames.plain(name).equals(own) : !others.contains(PartyNames.plain(name)))
                .toList();
        return new NamePair(party, published, same);
    }

    /// The two texts, for the eye; the names of the register as one where there are several.
    public NameDifference difference() {
        return NameDifference.between(party.name(), String.join("、", published));
    }
}
