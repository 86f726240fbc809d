package io.zhuanhua.contract.rules;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ForeignAmounts;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PricedPatent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that reads otherwise in an amended contract.
///
/// @param what field of the contract; of a side `parties` and of a patent `patents`
/// @param which credit code of the side or number of the patent, empty for anything else
/// @param before null where it was not there
/// @param after null where it is gone
public record Difference(
        String what,
        String which,
        @Nullable String before,
        @Nullable String after) {

    private record Place(String what, String which) {}

    /// In the order in which a contract is read.
    public static List<Difference> between(ContractSubmitted before, ContractSubmitted after) {
        Map<Place, String> old = said(before);
        Map<Place, String> now = said(after);
        Set<Place> places = new LinkedHashSet<>(old.keySet());
        places.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Place place : places) {
            if (!Objects.equals(old.get(place), now.get(place))) {
                differences.add(new Difference(place.what(), place.which(), old.get(place), now.get(place)));
            }
        }
        return differences;
    }

    private static Map<Place, String> said(ContractSubmitted contract) {
        Map<Place, String> said = new LinkedHashMap<>();
        put(said, "contractNumber", contract.contractNumber());
        put(said, "signedOn", contract.signedOn());
        put(said, "transferType", contract.transferType());
        put(said, "licenceTerm", contract.licenceUntil());
        put(said, "technicalContractNumber", contract.technicalContractNumber());
        put(said, "matchId", contract.match());
        for (Party party : contract.parties()) {
            said.put(new Place("parties", party.number()), told(party));
        }
        for (PricedPatent patent : contract.patents()) {
            String price = patent.price() == null ? "" : " " + patent.price();
            said.put(new Place("patents", patent.number().shown()), patent.title() + price);
        }
        put(said, "currency", contract.amounts().currency());
        ForeignAmounts foreign = contract.amounts().foreign();
        put(said, "foreignTotal", foreign == null ? null : foreign.total());
        put(said, "foreignTechnical", foreign == null ? null : foreign.technical());
        put(said, "total", contract.amounts().total());
        put(said, "technical", contract.amounts().technical());
        put(said, "royalty", contract.amounts().royalty());
        return said;
    }

    private static String told(Party party) {
        String share = party.share() == null ? "" : " " + party.share() + "%";
        String work = party.work() == null ? "" : " " + party.work();
        return party.role() + " " + party.name() + share + work;
    }

    private static void put(Map<Place, String> said, String what, @Nullable Object value) {
        if (value != null) {
            said.put(new Place(what, ""), value.toString());
        }
    }
}
