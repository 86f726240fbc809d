package io.zhuanhua.subsidy.rules.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that a [CapPeriod] asks of the time of a grant.
///
/// @param appliedIn calendar year in which it was applied for
/// @param decidedIn calendar year in which its amount was decided
/// @param termFrom first day of the term of the policy's version; null where nobody has said it
public record CapTime(
        int appliedIn, int decidedIn, @Nullable LocalDate termFrom) {}
