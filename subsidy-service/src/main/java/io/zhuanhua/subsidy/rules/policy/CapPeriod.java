package io.zhuanhua.subsidy.rules.policy;

/// Over which time the grants to one unit count towards a cap (domain.md §2.4).
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

    /// Whether what was granted at one time counts towards what is asked for at another. A grant that does not say its
    /// term counts in every one.
    public boolean counts(CapTime granted, CapTime asked) {
        return switch (this) {
            case APPLICATION_YEAR -> granted.appliedIn() == asked.appliedIn();
            case CALENDAR_YEAR_OF_PAYMENT -> granted.decidedIn() == asked.decidedIn();
            case POLICY_TERM -> granted.termFrom() == null || granted.termFrom().equals(asked.termFrom());
            case ALL_TIMES -> true;
        };
    }
}
