package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Identity;
import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Gives sides without a credit code what events may say of them.
///
/// @param digest of a text, 32 hexadecimal digits that nobody can make without the key
/// @param reference into the vault for what this command brings along
/// @param known sides of the contract as it reads, where it reads already
public record Identities(UnaryOperator<String> digest, String reference, List<Party> known) {

    /// @param place of the side in the contract
    Identity of(PlainIdentity plain, int place) {
        String kept = reference + "/" + place;
        String same = plain.type() == IdentityType.NONE ? kept : plain.type() + " " + plain.number();
        return new Identity(
                PartyId.pseudonym(digest.apply(same)), plain.type(), plain.masked(), kept, plain.isCoherent());
    }

    /// The side that stands in the contract already with this masked number, and the name it is shown by.
    Optional<Party> known(PartyRole role, String name, IdentityType type, String masked) {
        return known.stream()
                .filter(party -> party.role() == role && party.name().equals(name))
                .filter(party -> {
                    Identity identity = party.identity();
                    return identity != null
                            && identity.type() == type
                            && identity.masked().equals(masked);
                })
                .findFirst();
    }
}
