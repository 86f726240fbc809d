package io.zhuanhua.contract.flag.rules;

/// Where a resemblance becomes a doubt. The plan names no figures; these stay configurable and are shown with the
/// doubt.
///
/// @param splitContracts so many contracts between the same sides …
/// @param splitDays … signed within so many days
/// @param roundTripMonths a patent that is back within so many months
public record FlagLimits(int splitContracts, int splitDays, int roundTripMonths) {}
