package io.zhuanhua.monitoring.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of a case's events a party sees: that something happened, always; what it says, where it concerns them.
/// Staff and auditors see everything and do not ask here.
public final class Sight {

    /// Contracts, the public register and public notices: known to every party anyway.
    private static final Set<String> COMMON = Set.of("contract", "register", "notice");
    /// Money between the bureau and the agency.
    private static final Set<String> OF_THE_AGENCY = Set.of("application", "cap", "budget", "voucher");

    private Sight() {}

    /// Whether the unit may read the content of an event.
    ///
    /// @param family first word of the event's stream
    /// @param by the unit that did it, null for the bureau and for services
    public static boolean mayRead(String family, @Nullable String by, String unit, CaseFacts of) {
        return COMMON.contains(family)
                || unit.equals(by)
                || (OF_THE_AGENCY.contains(family) && unit.equals(of.agency().code()))
                || (family.equals("match") && !unit.equals(of.agency().code()));
    }
}
