package io.zhuanhua.subsidy.rules.policy;

import java.time.LocalDate;

/// Over which time the grants to one unit count towards its cap (domain.md §2.4).
public enum CapPeriod {
    /// The calendar year in which it applied (申报年度).
    APPLICATION_YEAR,
    /// The calendar year whose budget pays (拨付年度): the one in which the amount is decided. A payment that is late
    /// stays in the year it was decided for.
    CALENDAR_YEAR_OF_PAYMENT,
    /// The whole time the version of the policy is made for.
    POLICY_TERM,
    /// No period: everything a unit ever gets under the policy counts, whatever its version.
    ALL_TIMES;

    private static final int NO_YEAR = 0;

    /// The year a unit's ledger of the cap bears. All of a term have one ledger, and so have all times: the year 0.
    ///
    /// @param termFrom first year of the policy's term
    int year(LocalDate appliedOn, LocalDate decidedOn, int termFrom) {
        return switch (this) {
            case APPLICATION_YEAR -> appliedOn.getYear();
            case CALENDAR_YEAR_OF_PAYMENT -> decidedOn.getYear();
            case POLICY_TERM -> termFrom;
            case ALL_TIMES -> NO_YEAR;
        };
    }
}
