package io.zhuanhua.matching.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is looking, and what that one may see of whom. The lists ask the same of the database (`Lists`).
///
/// @param unit null for staff
/// @param readsAll staff and auditors
public record Viewer(Role role, @Nullable CreditCode unit, boolean readsAll) {

    private static final Set<Role> BROKERS = EnumSet.of(Role.AGENCY, Role.PLATFORM, Role.UNIVERSITY);

    /// Whether open needs of others are for these eyes: holders, agencies and the platform, not competitors.
    public boolean looksForNeeds() {
        return BROKERS.contains(role);
    }

    public boolean sees(NeedRegistered need, NeedState.Status status) {
        if (readsAll || owns(need.enterprise())) {
            return true;
        }
        boolean addressed = need.invited().isEmpty() ? looksForNeeds() : NeedState.isAddressedTo(need, unit);
        return status == NeedState.Status.OPEN && addressed;
    }

    /// Budget and list of invited units are for the enterprise and the bureau.
    public boolean seesConfidential(NeedRegistered need) {
        return readsAll || owns(need.enterprise());
    }

    public boolean sees(PatentOffered offer, OfferState.Status status) {
        return readsAll || owns(offer.holder()) || status == OfferState.Status.OPEN;
    }

    /// Both sides see their match; an agency sees it once there is interest, unless the need is kept to few.
    public boolean sees(MatchProposed match, MatchState.Status status, NeedRegistered need) {
        boolean brokered = role == Role.AGENCY
                && status == MatchState.Status.INTERESTED
                && need.invited().isEmpty();
        return readsAll || owns(match.enterprise()) || owns(match.holder()) || brokered;
    }

    /// Null when everybody's patents may be seen ranked for a need, otherwise the only unit whose may.
    public @Nullable CreditCode rankedOnly(NeedRegistered need) {
        boolean all = readsAll || owns(need.enterprise()) || role == Role.AGENCY || role == Role.PLATFORM;
        return all ? null : unit;
    }

    public boolean owns(CreditCode other) {
        return other.equals(unit);
    }
}
