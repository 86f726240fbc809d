package io.zhuanhua.contract.flag;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.zhuanhua.contract.flag.rules.FlagLimits;

/// Where resemblance becomes doubt. The plan gives no figures: these are the examples of the field, unconfirmed by the
/// bureau, and every doubt shows the figure it was raised by.
@ConfigMapping(prefix = "zhuanhua.contract.flags")
public interface FlagConfig {

    /// So many contracts between the same three sides are suspected to be one deal.
    @WithDefault("5")
    int splitContracts();

    /// Signed within so many days of each other.
    @WithDefault("30")
    int splitDays();

    /// A patent that goes back within so many months went round.
    @WithDefault("24")
    int roundTripMonths();

    default FlagLimits limits() {
        return new FlagLimits(splitContracts(), splitDays(), roundTripMonths());
    }
}
