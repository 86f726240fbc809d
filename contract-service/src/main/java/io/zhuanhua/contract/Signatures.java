package io.zhuanhua.contract;

import static io.zhuanhua.contract.rules.ContractProblem.NOT_A_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.ON_BEHALF_NOT_ALLOWED;
import static io.zhuanhua.contract.rules.ContractProblem.PROXY_CONFIRMS_ITSELF;

import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who signs when somebody signs.
final class Signatures {

    private Signatures() {}

    /// The caller's own unit, or the side a clerk names. A clerk who entered the contract for the agency does not also
    /// confirm it for the agency: the agency does, or another clerk with its paper (story 32).
    ///
    /// @throws Refused when the caller cannot sign for that side
    static PartyId signer(Dossier dossier, @Nullable PartyId named, Caller caller) {
        if (!caller.is(Role.CLERK)) {
            PartyId own = PartyId.of(Objects.requireNonNull(caller.unit()));
            Refused.unless(named == null || named.equals(own), ON_BEHALF_NOT_ALLOWED, "/onBehalfOf");
            return own;
        }
        PartyId side = Objects.requireNonNull(named);
        Party party =
                dossier.state().party(side).orElseThrow(() -> new Refused(NOT_A_PARTY, "/onBehalfOf", side.text()));
        boolean forItself = party.role() == PartyRole.AGENCY && dossier.isEnteredBy(caller.account());
        Refused.unless(!forItself, PROXY_CONFIRMS_ITSELF, "/onBehalfOf");
        return side;
    }
}
